// Asks how something is to be printed, shows the pages, prints them or keeps them as a PDF.
#pragma once

#include "core/base/result.h"
#include "core/contacts/contact.h"
#include "core/printing/print_document.h"
#include "core/printing/print_material.h"
#include "ui/shared/ui_context.h"

#include <QDialog>
#include <QWidget>

#include <functional>

class QCheckBox;
class QFormLayout;
class QLabel;

namespace werkpad
{

class OpenDossier;
class Workspace;

// What makes the document, which is logged by core each time.
using PrintSource = std::function<Result<PrintDocument>(Workspace&, const PrintOptions&)>;

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
    // What else is to be chosen, below the text; `text` is its label.
    void addChoice(const QString& text, QWidget& field);

private:
    [[nodiscard]] Result<PrintDocument> make() const;
    void print();
    void savePdf();
    void tell(const QString& text, bool isWrong);

    UiContext m_context;
    QString m_fileName;
    PrintSource m_source;
    QFormLayout* m_choices;
    QLabel* m_message;
    QCheckBox* m_large;
    QCheckBox* m_withBsn = nullptr;
    QWidgetList m_order; // in which Tab goes through them
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
