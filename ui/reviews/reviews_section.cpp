#include "ui/reviews/reviews_section.h"

#include "core/reviews/review_actions.h"
#include "ui/reviews/review_dialog.h"
#include "ui/shared/convert.h"
#include "ui/shared/error_text.h"
#include "ui/shared/list_table.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/record_section.h"
#include "ui/shared/review_label.h"
#include "ui/shared/text_table_model.h"

#include <QTableView>
#include <QVBoxLayout>

namespace werkpad
{

namespace
{

QString withAuthor(const std::string& text, const QString& author)
{
    if (text.empty() || author.isEmpty())
        return toQString(text);
    return ReviewsSection::tr("%1 (%2)", "what was said (by whom)").arg(toQString(text), author);
}

} // namespace

ReviewsSection::ReviewsSection(OpenDossier& dossier, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_model(new TextTableModel({tr("Asked on"), tr("State"), tr("Question"), tr("Answer")}, this))
    , m_section(nullptr)
{
    setObjectName(QStringLiteral("reviewsSection"));
    const bool mayAsk = dossier.may(Permission::ViewEverywhere);
    m_section = new RecordSection({tr("&Questions about this dossier"), tr("Nothing has been asked yet."),
                                   mayAsk ? tr("Ask a question…") : QString(), tr("Answer…"),
                                   mayAsk ? tr("Close the question") : QString()},
                                  newListTable(m_model, QStringLiteral("reviewsTable")));
    m_section->setCanChange([this](const QModelIndex& index) {
        return m_notes.at(static_cast<std::size_t>(index.row())).state != ReviewState::Closed;
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_section);
    connect(m_section, &RecordSection::addRequested, this,
            [this] { (new ReviewDialog(m_dossier, std::nullopt, this))->open(); });
    connect(m_section, &RecordSection::changeRequested, this,
            [this](const QModelIndex& index) { answer(index.row()); });
    connect(m_section, &RecordSection::removeRequested, this, [this](const QModelIndex& index) { close(index.row()); });
    connect(&m_dossier, &OpenDossier::changed, this, &ReviewsSection::refresh);
    refresh();
}

void ReviewsSection::refresh()
{
    m_notes.clear();
    if (m_dossier.isOpen()) {
        auto notes = ReviewActions(m_dossier.workspace().context()).ofClient(m_dossier.client());
        if (notes)
            m_notes = *std::move(notes);
        else
            Q_EMIT failed(errorText(notes.error()));
    }
    std::vector<TextRow> rows;
    for (const auto& note : m_notes) {
        const QString answerer = note.answeredBy ? m_dossier.staffName(*note.answeredBy) : QString();
        rows.push_back(
            {{shownDate(note.askedAt.day), label(note.state),
              withAuthor(note.question, m_dossier.staffName(note.askedBy)), withAuthor(note.answer, answerer)},
             {}});
    }
    m_model->setRows(std::move(rows));
    m_section->setReadOnly(!m_dossier.isOpen() || !m_dossier.may(Permission::EditClients));
    setVisible(!m_notes.empty() || m_dossier.may(Permission::ViewEverywhere));
}

void ReviewsSection::answer(int row)
{
    (new ReviewDialog(m_dossier, m_notes.at(static_cast<std::size_t>(row)), this))->open();
}

bool ReviewsSection::mayClose(const ReviewNote& note) const
{
    return m_dossier.may(Permission::ViewEverywhere) || note.askedBy == m_dossier.workspace().session().staff;
}

void ReviewsSection::close(int row)
{
    const ReviewNote& note = m_notes.at(static_cast<std::size_t>(row));
    if (!mayClose(note))
        return;
    const auto closed =
        m_dossier.perform(tr("question about %1 closed").arg(m_dossier.name()), [id = note.id](Workspace& workspace) {
            return ReviewActions(workspace.context()).close(id);
        });
    if (!closed)
        Q_EMIT failed(errorText(closed.error()));
}

} // namespace werkpad
