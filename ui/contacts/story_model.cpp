#include "ui/contacts/story_model.h"

#include "ui/contacts/story_text.h"

namespace werkpad
{

void StoryModel::setStory(std::vector<StoryEntry> story)
{
    beginResetModel();
    m_story = std::move(story);
    select();
    endResetModel();
}

void StoryModel::setKind(std::optional<StoryKind> kind)
{
    beginResetModel();
    m_kind = kind;
    select();
    endResetModel();
}

void StoryModel::select()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_story.size(); ++i) {
        if (!m_kind || m_story[i].kind == *m_kind)
            m_shown.push_back(i);
    }
}

const StoryEntry* StoryModel::entry(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_shown.size() ? &m_story[m_shown[row]] : nullptr;
}

int StoryModel::rowOf(ContactId contact) const
{
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        const auto& shown = m_story[m_shown[row]].contact;
        if (shown && shown->id == contact)
            return static_cast<int>(row);
    }
    return -1;
}

int StoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant StoryModel::data(const QModelIndex& index, int role) const
{
    const StoryEntry* shown = entry(index);
    if (!shown)
        return {};
    if (role == Qt::DisplayRole)
        return storyTitle(*shown);
    if (role == Qt::AccessibleTextRole)
        return storySpoken(*shown);
    return {};
}

} // namespace werkpad
