#include "ui/printing/print_dialog.h"

#include "core/team/team_actions.h"
#include "core/workspace/workspace.h"
#include "ui/printing/document_renderer.h"
#include "ui/shared/convert.h"
#include "ui/shared/error_text.h"
#include "ui/shared/form.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/questions.h"
#include "ui/shared/text_style.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace werkpad
{

PrintDialog::PrintDialog(const UiContext& context, const Offer& offer, PrintSource source, QWidget* parent)
    : PrintDialog(context, offer, parent)
{
    m_source = std::move(source);
}

PrintDialog::PrintDialog(const UiContext& context, const Offer& offer, std::function<LongPrintSource()> chosen,
                         QWidget* parent)
    : PrintDialog(context, offer, parent)
{
    m_chosen = std::move(chosen);
}

PrintDialog::PrintDialog(const UiContext& context, const Offer& offer, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_fileName(offer.fileName)
    , m_choices(makeFormLayout(nullptr))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_large(new QCheckBox(tr("&Large letters"), this))
    , m_worker([&workspace = context.workspace] { return std::make_unique<Desk>(Desk{workspace.openAnother()}); })
{
    setWindowTitle(offer.title);
    setObjectName(QStringLiteral("printDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* text = new QLabel(offer.text, this);
    text->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("printMessage"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    m_progress->setObjectName(QStringLiteral("printProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_large->setObjectName(QStringLiteral("largeBox"));
    m_large->setToolTip(tr("For who does not see well: 18 points."));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addLayout(m_choices);
    layout->addWidget(m_large);
    if (offer.hasBsn && may(context.workspace.session().roles, Permission::SeeBsn)) {
        m_withBsn = new QCheckBox(tr("With the &BSN"), this);
        m_withBsn->setObjectName(QStringLiteral("bsnBox"));
        m_withBsn->setToolTip(tr("That is noted in the access log."));
        layout->addWidget(m_withBsn);
    }
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    auto* buttons = new QDialogButtonBox(this);
    auto* print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    auto* pdf = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    print->setObjectName(QStringLiteral("printNowButton"));
    pdf->setObjectName(QStringLiteral("pdfButton"));
    m_close->setObjectName(QStringLiteral("closeButton"));
    print->setDefault(true);
    layout->addWidget(buttons);
    m_order << m_large;
    if (m_withBsn)
        m_order << m_withBsn;
    m_order << print << pdf << m_close;
    setMinimumWidth(fontMetrics().averageCharWidth() * 60); // the sentences in two lines, not in four
    connect(print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(pdf, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(buttons, &QDialogButtonBox::rejected, this, &PrintDialog::reject);
}

void PrintDialog::addChoice(const QString& text, QWidget& field)
{
    m_order.insert(m_choices->rowCount(), &field);
    addRow(m_choices, text, &field);
    for (qsizetype i = 0; i + 1 < m_order.size(); ++i)
        setTabOrder(m_order[i], m_order[i + 1]);
}

PrintOptions PrintDialog::options() const
{
    return {m_large->isChecked(), m_withBsn && m_withBsn->isChecked()};
}

void PrintDialog::make(Use use)
{
    if (!m_chosen) {
        made(m_source(m_context.workspace, options()), use);
        return;
    }
    setWorking(true);
    m_worker.run(
        Turn::Newest, this,
        [source = m_chosen(), options = options()](Desk& desk, Task& task) -> Result<PrintDocument> {
            if (!desk.workspace)
                return tl::unexpected(desk.workspace.error());
            Workspace& workspace = **desk.workspace;
            task.onCancel([&database = workspace.database()] { database.interrupt(); });
            return source(workspace, options, [&task](int done, int total) {
                task.report({done, total, {}});
                return !task.isCancelled();
            });
        },
        [this, use = std::move(use)](const Result<PrintDocument>& document) {
            setWorking(false);
            made(document, use);
        },
        [this](const Progress& progress) { follow(progress); });
}

void PrintDialog::made(const Result<PrintDocument>& document, const Use& use)
{
    if (document)
        use(*document);
    else
        tell(errorText(document.error()), true);
}

void PrintDialog::print()
{
    make([this](const PrintDocument& document) { preview(document); });
}

void PrintDialog::preview(const PrintDocument& document)
{
    QPrinter printer(QPrinter::HighResolution);
    setUpPage(printer);
    printer.setDocName(toQString(document.title));
    QPrintPreviewDialog preview(&printer, this);
    preview.setWindowTitle(tr("Preview: %1").arg(windowTitle()));
    connect(&preview, &QPrintPreviewDialog::paintRequested, this,
            [&document](QPrinter* device) { paintDocument(document, *device); });
    (void)m_context.questions.run(preview);
}

void PrintDialog::savePdf()
{
    const auto file =
        m_context.questions.saveFile(this, tr("Save as PDF"), tr("PDF (*.pdf)"), QStringLiteral("pdf"), m_fileName);
    if (file)
        make([this, file = *file](const PrintDocument& document) { writeTo(file, document); });
}

void PrintDialog::writeTo(const QString& file, const PrintDocument& document)
{
    const auto pages = writePdf(document, file);
    if (pages)
        tell(tr("Saved as %1, %n page(s).", nullptr, *pages).arg(QFileInfo(file).absoluteFilePath()), false);
    else
        tell(errorText(pages.error()), true);
}

void PrintDialog::reject()
{
    if (!m_isWorking) {
        QDialog::reject();
        return;
    }
    m_close->setEnabled(false);
    tell(tr("Stopping…"), false);
    m_worker.cancel();
}

void PrintDialog::setWorking(bool isWorking)
{
    m_isWorking = isWorking;
    if (isWorking)
        m_pressed = focusWidget();
    for (QWidget* widget : std::as_const(m_order))
        widget->setEnabled(!isWorking || widget == m_close);
    m_close->setText(isWorking ? tr("&Stop") : tr("&Close"));
    m_progress->setRange(0, 0);
    m_progress->setVisible(isWorking);
    if (isWorking) {
        m_close->setFocus();
        tell(tr("The pages are being made. You can stop at any time."), false);
    } else {
        m_message->hide();
        if (m_pressed)
            m_pressed->setFocus();
    }
}

void PrintDialog::follow(const Progress& progress)
{
    if (!m_isWorking || progress.total <= 0)
        return;
    m_progress->setRange(0, static_cast<int>(progress.total));
    m_progress->setValue(static_cast<int>(progress.done));
}

void PrintDialog::tell(const QString& text, bool isWrong)
{
    const TextTone usual = m_isWorking ? TextTone::Muted : TextTone::Success;
    setTextStyle(*m_message, TextSize::Normal, isWrong ? TextTone::Danger : usual);
    m_message->setText(text);
    m_message->show();
    // The dialog does not make room by itself for what is written later.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void askToPrintPlan(OpenDossier& dossier, QWidget* parent)
{
    const ClientId client = dossier.client();
    auto* dialog = new PrintDialog(
        dossier.context(),
        {PrintDialog::tr("Print the plan"),
         PrintDialog::tr("The plan of %1 on paper, in plain Dutch, to be signed. A secret address is not on it.")
             .arg(dossier.name()),
         QStringLiteral("plan.pdf"), true},
        [client](Workspace& workspace, const PrintOptions& options) {
            return workspace.printing().plan(client, options);
        },
        parent);
    dialog->open();
}

void askToPrintSummary(OpenDossier& dossier, QWidget* parent)
{
    const ClientId client = dossier.client();
    auto* dialog = new PrintDialog(
        dossier.context(),
        {PrintDialog::tr("Print a summary"),
         PrintDialog::tr("The dossier of %1 in short, in Dutch, for a colleague. A secret address is not on it.")
             .arg(dossier.name()),
         QStringLiteral("samenvatting.pdf"), true},
        [client](Workspace& workspace, const PrintOptions& options) {
            return workspace.printing().summary(client, options);
        },
        parent);
    dialog->open();
}

void askToPrintInvitation(OpenDossier& dossier, ContactId appointment, QWidget* parent)
{
    auto* dialog = new PrintDialog(
        dossier.context(),
        {PrintDialog::tr("Print an invitation"),
         PrintDialog::tr("The invitation of %1 to this appointment, in plain Dutch. A secret address is not on it.")
             .arg(dossier.name()),
         QStringLiteral("uitnodiging.pdf"), false},
        [appointment](Workspace& workspace, const PrintOptions& options) {
            return workspace.printing().invitation(appointment, options.large);
        },
        parent);
    dialog->open();
}

void askToPrintCaseload(const UiContext& context, StaffId coach, const QString& name, QWidget* parent)
{
    auto* dialog = new PrintDialog(
        context,
        {PrintDialog::tr("Print a caseload"),
         PrintDialog::tr("The caseload of %1 on paper, in Dutch: the figures, who asks for attention and why, and the "
                         "others. No addresses and no BSN.")
             .arg(name),
         QStringLiteral("klantenbestand.pdf"), false},
        [coach]() -> LongPrintSource {
            return [coach](Workspace& workspace, const PrintOptions& options, const PrintFollower& follow) {
                return TeamActions(workspace.context()).review(coach, options.large, follow);
            };
        },
        parent);
    dialog->open();
}

} // namespace werkpad
