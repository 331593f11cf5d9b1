#include "ui/exchange/export_dialog.h"

#include "ui/exchange/file_kinds.h"
#include "ui/shared/convert.h"
#include "ui/shared/questions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace werkpad
{

namespace
{

int countOf(const std::vector<ClientRowNumber>& rows)
{
    return static_cast<int>(rows.size());
}

} // namespace

ExportDialog::ExportDialog(const UiContext& context, ShownClients clients, QWidget* parent)
    : LongWorkDialog(tr("Export clients"), tr("&Export…"), parent)
    , m_context(context)
    , m_clients(std::move(clients))
    , m_format(new QComboBox(this))
    , m_worker([&workspace = context.workspace] { return std::make_unique<Desk>(Desk{workspace.openAnother()}); })
{
    addText(tr("%n client(s), exactly those that the list shows, in the same order.", nullptr, countOf(m_clients.all)) +
            QLatin1Char('\n') +
            (m_clients.filter.isEmpty() ? tr("There is no filter: everybody is in it.")
                                        : tr("Filter: %1.").arg(m_clients.filter)));
    if (m_clients.chosen.size() > 1) {
        m_which = new QComboBox(this);
        m_which->addItem(tr("all %n", nullptr, countOf(m_clients.all)));
        m_which->addItem(tr("only the %n that are chosen", nullptr, countOf(m_clients.chosen)));
        addField("which", tr("&Which clients"), m_which);
    }
    addFileKinds(*m_format);
    addField("out", tr("&As"), m_format);
    if (may(context.workspace.session().roles, Permission::SeeBsn)) {
        m_withBsn = new QCheckBox(tr("With the &BSN; the access log tells so"), this);
        m_withBsn->setObjectName(QStringLiteral("withBsnBox"));
        addBelowFields(m_withBsn);
    }
    addText(
        tr("A secret address is not in it. Werkpad no longer protects the file: keep it in a safe place and destroy "
           "it when you are done. The access log tells who exported."));
}

const std::vector<ClientRowNumber>& ExportDialog::rows() const
{
    return m_which && m_which->currentIndex() == 1 ? m_clients.chosen : m_clients.all;
}

void ExportDialog::begin()
{
    const auto file = askForExportFile(
        m_context.questions, *this, *m_format,
        tr("clients %1", "name of a file, with the day").arg(toQString(m_context.workspace.clock().today().iso())));
    if (!file)
        return;
    const bool withBsn = m_withBsn && m_withBsn->isChecked();
    working(tr("Exporting…"));
    m_worker.run(
        Turn::Newest, this,
        [rows = rows(), withBsn, format = exportFormatOf(*file, *m_format),
         path = std::filesystem::path(toStdString(*file))](Desk& desk, Task& task) -> Result<std::size_t> {
            if (!desk.workspace)
                return tl::unexpected(desk.workspace.error());
            const auto total = static_cast<qint64>(rows.size());
            return ExportActions((*desk.workspace)->context())
                .write(rows, withBsn, format, path, [&task, total](std::size_t done) {
                    task.report(
                        {static_cast<qint64>(done), total,
                         tr("%1 of %2 clients")
                             .arg(QLocale().toString(static_cast<qulonglong>(done)), QLocale().toString(total))});
                    return !task.isCancelled();
                });
        },
        [this, file = *file](const Result<std::size_t>& written) { ended(written, file); },
        [this](const Progress& progress) { follow(progress); });
}

void ExportDialog::ended(const Result<std::size_t>& written, const QString& file)
{
    if (!written) {
        failed(written.error());
        return;
    }
    Q_EMIT exported(
        tr("%n client(s) written to %1", nullptr, static_cast<int>(*written)).arg(QDir::toNativeSeparators(file)));
    accept();
}

} // namespace werkpad
