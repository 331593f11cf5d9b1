// The story of a client as a list, of all kinds or of one.
#pragma once

#include "core/dossier/story.h"

#include <QAbstractListModel>

namespace werkpad
{

class StoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setStory(std::vector<StoryEntry> story);
    void setKind(std::optional<StoryKind> kind);                           // nothing: all
    [[nodiscard]] const StoryEntry* entry(const QModelIndex& index) const; // null for no row
    [[nodiscard]] int rowOf(ContactId contact) const;                      // -1 when it is not shown

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void select();
    std::vector<StoryEntry> m_story;
    std::vector<std::size_t> m_shown;
    std::optional<StoryKind> m_kind;
};

} // namespace werkpad
