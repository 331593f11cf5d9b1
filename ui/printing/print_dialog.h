// Asks how something is to be printed, shows the pages, prints them or keeps them as a PDF.
#pragma once

#ifndef Q_MOC_RUN
#include "core/base/result.h"
#include "core/contacts/contact.h"
#include "core/printing/print_document.h"
#include "core/printing/print_material.h"
#include "core/printing/print_parts.h"
#include "core/workspace/workspace.h"
#endif
#include "ui/shared/background.h"
#include "ui/shared/ui_context.h"

#include <QDialog>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QCheckBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace werkpad
{

class OpenDossier;

// What makes the document, which is logged by core each time.
using PrintSource = std::function<Result<PrintDocument>(Workspace&, const PrintOptions&)>;
// The same where it takes as long as there are clients: runs on a worker, so it has what was chosen in itself.
using LongPrintSource = std::function<Result<PrintDocument>(Workspace&, const PrintOptions&, const PrintFollower&)>;

class PrintDialog : public QDialog
{
    Q_OBJECT
public:
    struct Offer {
        QString title;    // "Print the plan"
        QString text;     // what comes on paper and what does not
        QString fileName; // suggested, without folder
        bool hasBsn = false;
    };
    // The BSN is offered only to who may see it.
    PrintDialog(const UiContext& context, const Offer& offer, PrintSource source, QWidget* parent);
    // `chosen` gives the source for what stands in the fields now. While that works the dialog shows how far it is, and
    // can stop it.
    PrintDialog(const UiContext& context, const Offer& offer, std::function<LongPrintSource()> chosen, QWidget* parent);
    // What else is to be chosen, below the text; `text` is its label.
    void addChoice(const QString& text, QWidget& field);
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    // While it works: stops that instead of closing.
    void reject() override;

private:
    struct Desk {
        Result<std::unique_ptr<Workspace>> workspace;
    };
    using Use = std::function<void(const PrintDocument&)>;
    PrintDialog(const UiContext& context, const Offer& offer, QWidget* parent);
    [[nodiscard]] PrintOptions options() const;
    void make(Use use); // at once or later; a failure is told
    void made(const Result<PrintDocument>& document, const Use& use);
    void print();
    void savePdf();
    void preview(const PrintDocument& document);
    void writeTo(const QString& file, const PrintDocument& document);
    void setWorking(bool isWorking);
    void follow(const Progress& progress);
    void tell(const QString& text, bool isWrong);

    UiContext m_context;
    QString m_fileName;
    PrintSource m_source;                      // empty: m_chosen gives it
    std::function<LongPrintSource()> m_chosen; // empty: m_source is quick
    QFormLayout* m_choices;
    QLabel* m_message;
    QProgressBar* m_progress;
    QCheckBox* m_large;
    QCheckBox* m_withBsn = nullptr;
    QPushButton* m_close = nullptr;
    QWidgetList m_order; // in which Tab goes through them
    bool m_isWorking = false;
    QPointer<QWidget> m_pressed; // what set it to work
    Background<Desk> m_worker;   // last: ends before what it reports to
};

// For the open dossier. They open by themselves and go when they are closed.
void askToPrintPlan(OpenDossier& dossier, QWidget* parent);
void askToPrintSummary(OpenDossier& dossier, QWidget* parent);
void askToPrintInvitation(OpenDossier& dossier, ContactId appointment, QWidget* parent);
// The caseload of one case worker, for the talk about it.
void askToPrintCaseload(const UiContext& context, StaffId coach, const QString& name, QWidget* parent);
// The report of a month, which is chosen there, as is the team; `team` is proposed, empty: the whole office.
void askToPrintTeamReport(const UiContext& context, const QString& team, QWidget* parent);

} // namespace werkpad
