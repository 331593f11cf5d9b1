#include "ui/exchange/import_result_panel.h"

#include "ui/exchange/import_tables.h"
#include "ui/exchange/row_findings_model.h"
#include "ui/shared/icons.h"
#include "ui/shared/text_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

namespace werkpad
{

namespace
{

QString shown(std::uint64_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

} // namespace

QString countsText(const ImportResult& result)
{
    return ImportResultPanel::tr("%1 read: %2 new, %3 updated, %4 unchanged, %5 kept aside, %6 refused.")
        .arg(shown(result.read), shown(result.created), shown(result.updated), shown(result.unchanged),
             shown(result.quarantined), shown(result.rejected));
}

ImportResultPanel::ImportResultPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new RowFindingsModel(this))
    , m_counts(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_shown(new QComboBox(this))
    , m_rejects(new QPushButton(icon(Icon::Export), tr("&Save the rows that are not taken…"), this))
    , m_table(new QTableView(this))
    , m_sentence(new QLabel(this))
{
    m_counts->setObjectName(QStringLiteral("countsLabel"));
    m_counts->setWordWrap(true);
    setTextStyle(*m_counts, TextSize::Large, TextTone::Normal, true);
    m_explanation->setWordWrap(true);
    setTextStyle(*m_explanation, TextSize::Small, TextTone::Muted);
    m_shown->setObjectName(QStringLiteral("shownBox"));
    m_rejects->setObjectName(QStringLiteral("rejectsButton"));
    m_rejects->setAutoDefault(false);
    m_table->setObjectName(QStringLiteral("findingsTable"));
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("What there is to say about the rows"), {10, 20, 22, 60});
    m_sentence->setObjectName(QStringLiteral("sentenceLabel"));
    m_sentence->setWordWrap(true);

    auto* label = new QLabel(tr("Sho&w"), this);
    label->setBuddy(m_shown);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_shown);
    row->addStretch(1);
    row->addWidget(m_rejects);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_counts);
    layout->addWidget(m_explanation);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sentence);
    layout->addStretch(); // takes the room of the table while that is hidden

    connect(m_shown, &QComboBox::currentIndexChanged, this, &ImportResultPanel::showFindings);
    connect(m_rejects, &QPushButton::clicked, this, &ImportResultPanel::rejectsRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportResultPanel::showSentence);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportResultPanel::showSentence);
}

void ImportResultPanel::setResult(const ImportResult& result)
{
    m_result = result;
    // What is about the file stands above what is about its lines.
    for (auto finding = result.fileFindings.rbegin(); finding != result.fileFindings.rend(); ++finding) {
        const bool isNote = finding->severity == Severity::Note;
        auto& list = isNote ? m_result.notes : m_result.issues;
        list.insert(list.begin(), {0, *finding});
        ++(isNote ? m_result.noteCount : m_result.issueCount);
    }
    m_counts->setText(countsText(m_result));
    QStringList explanation;
    if (result.quarantined > 0)
        explanation << tr("Kept aside: Werkpad does not know for certain who is meant. Somebody has to find out.");
    if (result.rejected > 0)
        explanation << tr("Refused: the row cannot be read. Correct it in the file and import that again.");
    if (result.created + result.updated + result.quarantined + result.rejected == 0)
        explanation << tr("Everything in this file is in Werkpad already.");
    m_explanation->setText(explanation.join(QLatin1Char('\n')));
    m_explanation->setVisible(!explanation.isEmpty());
    m_rejects->setVisible(result.quarantined + result.rejected > 0);
    {
        const QSignalBlocker silent(m_shown);
        m_shown->clear();
        m_shown->addItem(tr("what asks for attention (%1)").arg(shown(m_result.issueCount)), Issues);
        m_shown->addItem(tr("the other remarks (%1)").arg(shown(m_result.noteCount)), Notes);
        m_shown->setCurrentIndex(m_result.issues.empty() && !m_result.notes.empty() ? Notes : Issues);
    }
    showFindings();
}

void ImportResultPanel::setCounts(const QString& text)
{
    m_counts->setText(text);
}

void ImportResultPanel::focusFirst()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus();
    else
        m_shown->setFocus();
}

void ImportResultPanel::showFindings()
{
    m_model->setFindings(m_shown->currentIndex() == Notes ? m_result.notes : m_result.issues);
}

// The sentence of the current row in full: it may be longer than the column is wide.
void ImportResultPanel::showSentence()
{
    const bool isNotes = m_shown->currentIndex() == Notes;
    const auto count = isNotes ? m_result.noteCount : m_result.issueCount;
    const auto kept = static_cast<std::uint64_t>(m_model->rowCount());
    m_table->setVisible(kept > 0); // the sentence says that there is nothing
    QString text;
    if (kept == 0)
        text = isNotes ? tr("There are no other remarks.") : tr("Nothing asks for attention.");
    else if (const auto current = m_table->currentIndex(); current.isValid())
        text = current.siblingAtColumn(RowFindingsModel::Sentence).data().toString();
    if (kept < count)
        text += QLatin1Char('\n') + tr("The first %1 of %2 remarks are in the list.").arg(shown(kept), shown(count));
    m_sentence->setText(text);
}

} // namespace werkpad
