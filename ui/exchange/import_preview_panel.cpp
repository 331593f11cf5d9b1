#include "ui/exchange/import_preview_panel.h"

#include "ui/exchange/column_mapping_model.h"
#include "ui/exchange/csv_format_boxes.h"
#include "ui/exchange/field_delegate.h"
#include "ui/exchange/file_rows_model.h"
#include "ui/exchange/import_file_panel.h"
#include "ui/exchange/import_tables.h"
#include "ui/shared/convert.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/form.h"
#include "ui/shared/icons.h"
#include "ui/shared/scroll_area.h"
#include "ui/shared/text_style.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace werkpad
{

namespace
{

constexpr int kFewestRows = 5; // with the headings and a scroll bar

QWidget* titled(QWidget* title, QWidget* button, QWidget* content)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* top = new QHBoxLayout;
    top->addWidget(title, 1);
    if (button)
        top->addWidget(button);
    layout->addLayout(top);
    layout->addWidget(content, 1);
    return box;
}

} // namespace

ImportPreviewPanel::ImportPreviewPanel(QWidget* parent)
    : QWidget(parent)
    , m_columns(new ColumnMappingModel(this))
    , m_rows(new FileRowsModel(this))
    , m_profile(new QComboBox(this))
    , m_format(new CsvFormatBoxes(m_options.csv, this))
    , m_findings(new FindingsView(this))
{
    auto* content = new QWidget;
    fillScrolling(*this, content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeFormat());
    layout->addWidget(m_findings);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeColumns());
    splitter->addWidget(makeRows());
    layout->addWidget(splitter, 1);
    for (QTableView* table : {m_columnsTable, m_rowsTable})
        table->setMinimumHeight(table->verticalHeader()->defaultSectionSize() * kFewestRows);
    connect(m_columns, &ColumnMappingModel::chosen, this, &ImportPreviewPanel::take);
}

QWidget* ImportPreviewPanel::makeFormat()
{
    m_profile->setObjectName(QStringLiteral("previewProfileBox"));
    addProfiles(*m_profile);
    connect(m_profile, &QComboBox::activated, this, [this] {
        m_options.profile = static_cast<ImportProfile>(m_profile->currentData().toInt());
        Q_EMIT optionsChanged();
    });
    connect(m_format, &CsvFormatBoxes::chosen, this, &ImportPreviewPanel::formatChosen);

    auto* box = new QWidget(this);
    auto* form = makeFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    addRow(form, tr("&Kind of file"), m_profile);
    addRow(form, tr("C&haracter set"), m_format->encoding());
    addRow(form, tr("&Delimiter"), m_format->delimiter());
    return box;
}

// The columns may now be others, so choices about them go.
void ImportPreviewPanel::formatChosen()
{
    m_options.choices.clear();
    Q_EMIT optionsChanged();
}

QWidget* ImportPreviewPanel::makeColumns()
{
    m_columnsTable = new QTableView(this);
    m_columnsTable->setObjectName(QStringLiteral("columnsTable"));
    m_columnsTable->setModel(m_columns);
    m_columnsTable->setItemDelegateForColumn(ColumnMappingModel::Target, new FieldDelegate(m_columnsTable));
    m_columnsTable->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked |
                                    QAbstractItemView::DoubleClicked);
    setUpTable(*m_columnsTable, tr("Columns of the file"), {28, 26, 24, 30});
    m_columnsTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    auto* title = new QLabel(tr("Which column goes where (F2 or double click changes it)"), this);
    title->setWordWrap(true);
    title->setBuddy(m_columnsTable);
    m_suggestions = new QPushButton(icon(Icon::Check), tr("&Take the suggestions"), this);
    m_suggestions->setObjectName(QStringLiteral("suggestionsButton"));
    m_suggestions->setAutoDefault(false);
    connect(m_suggestions, &QPushButton::clicked, this, &ImportPreviewPanel::takeSuggestions);
    m_columnsBox = titled(title, m_suggestions, m_columnsTable);
    return m_columnsBox;
}

QWidget* ImportPreviewPanel::makeRows()
{
    m_rowsTable = new QTableView(this);
    m_rowsTable->setObjectName(QStringLiteral("rowsTable"));
    m_rowsTable->setModel(m_rows);
    setUpTable(*m_rowsTable, tr("First rows of the file"));
    m_rowsTitle = new QLabel(this);
    m_rowsTitle->setObjectName(QStringLiteral("rowsTitleLabel"));
    m_rowsTitle->setWordWrap(true);
    m_rowsTitle->setBuddy(m_rowsTable);
    return titled(m_rowsTitle, nullptr, m_rowsTable);
}

void ImportPreviewPanel::startWith(std::optional<ImportProfile> profile)
{
    m_options = {};
    m_options.profile = profile;
}

void ImportPreviewPanel::setPreview(const ImportPreview& preview)
{
    showFormat(preview);
    m_columns->setColumns(preview.mapping, preview.rows);
    m_rows->setRows(preview.header, preview.rows);
    m_columnsBox->setVisible(!preview.mapping.empty());
    m_suggestions->setVisible(m_columns->hasSuggestions());
    if (preview.rows.empty())
        m_rowsTitle->setText(tr("There are only headings in this file, no people."));
    else
        m_rowsTitle->setText(tr("The first %n row(s), to check how the file is read. Importing takes the whole file.",
                                nullptr, static_cast<int>(preview.rows.size())));
    std::vector<Finding> general; // what is about one column stands beside that column
    for (const auto& finding : preview.findings) {
        if (finding.code != "column_not_imported" && finding.code != "column_repeated")
            general.push_back(finding);
    }
    m_findings->setFindings(general);
}

void ImportPreviewPanel::showFormat(const ImportPreview& preview)
{
    m_profile->setCurrentIndex(m_profile->findData(static_cast<int>(preview.profile)));
    m_format->show(preview.format);
}

bool ImportPreviewPanel::isBlocked() const
{
    return blocks(m_findings->findings());
}

void ImportPreviewPanel::focusFirst()
{
    if (!m_columnsBox->isHidden())
        m_columnsTable->setFocus();
    else
        m_rowsTable->setFocus();
}

// The last word counts: an earlier choice for the same field goes.
void ImportPreviewPanel::take(const MappingChoice& choice)
{
    std::erase_if(m_options.choices, [&](const MappingChoice& other) { return other.first == choice.first; });
    m_options.choices.push_back(choice);
    Q_EMIT optionsChanged();
}

void ImportPreviewPanel::takeSuggestions()
{
    const auto suggestions = m_columns->suggestions();
    m_options.choices.insert(m_options.choices.end(), suggestions.begin(), suggestions.end());
    Q_EMIT optionsChanged();
}

} // namespace werkpad
