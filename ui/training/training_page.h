// The page Opleiding: what colleagues learn, where expertise is missing, and what they found to work.
#pragma once

#ifndef Q_MOC_RUN
#include "core/caseload/client_filter.h"
#endif
#include "ui/shared/page.h"
#include "ui/shared/ui_context.h"

class QTabWidget;

namespace werkpad
{

class GapsTab;
class PracticesTab;
class TrainingsTab;

// Where expertise is missing is only for who sees all caseloads.
class TrainingPage : public Page
{
    Q_OBJECT
public:
    explicit TrainingPage(const UiContext& context, QWidget* parent = nullptr);

    [[nodiscard]] static QString name() { return tr("Training"); }
    [[nodiscard]] QString title() const override { return name(); }
    [[nodiscard]] Icon pageIcon() const override { return Icon::User; }
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_newTraining, m_newPractice}; }
    void activate() override;
    bool focusFilter() override;

Q_SIGNALS:
    void listRequested(const werkpad::ClientFilter& filter); // the clients of a group

private:
    void reload(); // the part in sight

    QTabWidget* m_tabs;
    TrainingsTab* m_trainings;
    GapsTab* m_gaps = nullptr;
    PracticesTab* m_practices;
    QAction* m_newTraining;
    QAction* m_newPractice;
};

} // namespace werkpad
