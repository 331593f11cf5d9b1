#include "ui/exchange/quarantine_panel.h"

#include "core/workspace/workspace.h"
#include "ui/exchange/import_tables.h"
#include "ui/exchange/quarantine_model.h"
#include "ui/shared/convert.h"
#include "ui/shared/error_text.h"
#include "ui/shared/icons.h"
#include "ui/shared/text_style.h"
#include "ui/shared/undo_history.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace werkpad
{

QuarantinePanel::QuarantinePanel(const UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new QuarantineModel(this))
    , m_table(new QTableView(this))
    , m_dismiss(new QPushButton(icon(Icon::Check), tr("&Dealt with"), this))
    , m_detail(new QLabel(this))
{
    auto* what = new QLabel(
        tr("Werkpad cannot read these rows, or does not know for certain who is meant. Find out, correct the "
           "dossier or the file, and import that again. Then choose 'Dealt with'."),
        this);
    what->setWordWrap(true);
    setTextStyle(*what, TextSize::Small, TextTone::Muted);
    m_table->setObjectName(QStringLiteral("quarantineTable"));
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("Rows that wait for a decision"), {18, 8, 12, 40, 50});
    m_dismiss->setObjectName(QStringLiteral("dismissButton"));
    m_dismiss->setAutoDefault(false);
    m_detail->setObjectName(QStringLiteral("quarantineLabel"));
    m_detail->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_dismiss, 0, Qt::AlignLeft);
    connect(m_dismiss, &QPushButton::clicked, this, &QuarantinePanel::dismiss);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QuarantinePanel::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QuarantinePanel::showCurrent);
}

void QuarantinePanel::reload()
{
    auto rows = m_context.workspace.imports().quarantine();
    const QString trouble = rows ? QString() : errorText(rows.error());
    m_model->setRows(rows ? std::move(*rows) : std::vector<QuarantinedRow>{});
    if (!trouble.isEmpty())
        m_detail->setText(trouble);
    Q_EMIT countChanged(m_model->rowCount());
}

void QuarantinePanel::dismiss()
{
    const auto current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const auto& row = m_model->at(current.row());
    const QString what = tr("line %1 of %2 dealt with").arg(row.line).arg(toQString(row.fileName));
    const auto dismissed = m_context.workspace.imports().dismiss(row.id);
    if (!dismissed) {
        m_detail->setText(errorText(dismissed.error()));
        return;
    }
    m_context.undo.remember(what, *dismissed);
    reload();
    m_table->setFocus();
}

void QuarantinePanel::showCurrent()
{
    const auto current = m_table->currentIndex();
    m_dismiss->setEnabled(current.isValid() && m_model->rowCount() > 0);
    if (!m_dismiss->isEnabled()) {
        m_detail->setText(tr("No row waits for a decision."));
        return;
    }
    m_detail->setText(current.siblingAtColumn(QuarantineModel::Content).data().toString() + QLatin1Char('\n') +
                      current.siblingAtColumn(QuarantineModel::Reason).data().toString());
}

} // namespace werkpad
