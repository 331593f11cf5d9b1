#include "ui/exchange/column_choice_panel.h"

#include "ui/exchange/csv_format_boxes.h"
#include "ui/exchange/file_rows_model.h"
#include "ui/exchange/import_tables.h"
#include "ui/shared/convert.h"
#include "ui/shared/form.h"
#include "ui/shared/scroll_area.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr int kNoColumn = -1;
constexpr int kFewestRows = 5; // with the headings and a scroll bar
constexpr int kTraitLines = 4;

} // namespace

ColumnChoicePanel::ColumnChoicePanel(const std::vector<ColumnRole>& roles, const QString& traits, QWidget* parent)
    : QWidget(parent)
    , m_format(new CsvFormatBoxes(m_csv, this))
    , m_traits(new QListWidget(this))
    , m_rows(new FileRowsModel(this))
    , m_rowsTable(new QTableView(this))
    , m_rowsTitle(new QLabel(this))
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);

    auto* form = makeFormLayout(nullptr);
    addRow(form, tr("C&haracter set"), m_format->encoding());
    addRow(form, tr("&Delimiter"), m_format->delimiter());
    for (const auto& role : roles) {
        auto* box = new QComboBox(this);
        box->setObjectName(toQString(role.code) + QStringLiteral("Box"));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        addRow(form, role.text, box);
        m_roles.push_back({role.code, box});
    }
    m_traits->setObjectName(QStringLiteral("traitsList"));
    m_traits->setFixedHeight(m_traits->fontMetrics().lineSpacing() * (kTraitLines + 1));
    if (traits.isEmpty())
        m_traits->hide();
    else
        addRow(form, traits, m_traits);
    layout->addLayout(form);

    m_rowsTable->setObjectName(QStringLiteral("rowsTable"));
    m_rowsTable->setModel(m_rows);
    setUpTable(*m_rowsTable, tr("First rows of the file"));
    m_rowsTable->setMinimumHeight(m_rowsTable->verticalHeader()->defaultSectionSize() * kFewestRows);
    m_rowsTitle->setWordWrap(true);
    m_rowsTitle->setBuddy(m_rowsTable);
    layout->addWidget(m_rowsTitle);
    layout->addWidget(m_rowsTable, 1);
    fillScrolling(*this, content);
    connect(m_format, &CsvFormatBoxes::chosen, this, &ColumnChoicePanel::formatChosen);
}

void ColumnChoicePanel::startAnew()
{
    m_csv = {};
    m_header.clear();
}

void ColumnChoicePanel::setPreview(const CsvPreview& preview, const std::vector<std::optional<std::size_t>>& recognised)
{
    m_format->show(preview.format);
    m_rows->setRows(preview.header, preview.rows);
    m_rowsTitle->setText(
        preview.rows.empty()
            ? tr("There are only headings in this file.")
            : tr("The first %n row(s), to check how the file is read. Reading in takes the whole file.", nullptr,
                 static_cast<int>(preview.rows.size())));
    if (preview.header == m_header)
        return; // the choices stay
    m_header = preview.header;
    m_traits->clear();
    for (std::size_t column = 0; column < m_header.size(); ++column) {
        auto* item = new QListWidgetItem(nameOf(column), m_traits);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    for (std::size_t role = 0; role < m_roles.size(); ++role) {
        QComboBox& box = *m_roles[role].box;
        box.clear();
        box.addItem(tr("(no column)"), kNoColumn);
        for (std::size_t column = 0; column < m_header.size(); ++column)
            box.addItem(nameOf(column), static_cast<int>(column));
        const auto known = role < recognised.size() ? recognised[role] : std::nullopt;
        box.setCurrentIndex(known ? static_cast<int>(*known) + 1 : 0);
    }
}

std::optional<std::size_t> ColumnChoicePanel::columnOf(const std::string& role) const
{
    const auto found = std::ranges::find(m_roles, role, &RoleBox::code);
    const int column =
        found == m_roles.end() || found->box->count() == 0 ? kNoColumn : found->box->currentData().toInt();
    return column == kNoColumn ? std::nullopt : std::optional(static_cast<std::size_t>(column));
}

QString ColumnChoicePanel::nameOf(std::size_t column) const
{
    return m_header[column].empty() ? tr("column %1").arg(column + 1) : toQString(m_header[column]);
}

std::vector<std::pair<std::string, std::size_t>> ColumnChoicePanel::traits() const
{
    std::vector<std::pair<std::string, std::size_t>> chosen;
    for (int row = 0; row < m_traits->count(); ++row) {
        if (m_traits->item(row)->checkState() != Qt::Checked)
            continue;
        const auto column = static_cast<std::size_t>(row);
        QString name = nameOf(column);
        if (std::ranges::count(m_header, m_header.at(column)) > 1 && !m_header.at(column).empty())
            name += QStringLiteral(" (%1)").arg(tr("column %1").arg(column + 1));
        chosen.emplace_back(toStdString(name), column);
    }
    return chosen;
}

void ColumnChoicePanel::focusFirst()
{
    if (!m_roles.empty())
        m_roles.front().box->setFocus();
}

} // namespace werkpad
