// Kennis: what became of clients after a type of service, from own dossiers, and what studies by others say.
#pragma once

#ifndef Q_MOC_RUN
#include "core/caseload/client_filter.h"
#include "core/evidence/service_curve_actions.h"
#include "core/workspace/workspace.h"
#endif
#include "ui/shared/background.h"
#include "ui/shared/chart.h"
#include "ui/shared/page.h"
#include "ui/shared/ui_context.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QListWidget;
class QStackedWidget;

namespace werkpad
{

class ChartPanel;
class EmptyState;

// Own dossiers and studies are views of their own and never in one figure. Computed on a worker with its own
// connection; the newest wish wins.
class EvidencePage : public Page
{
    Q_OBJECT
public:
    explicit EvidencePage(const UiContext& context, QWidget* parent = nullptr);

    [[nodiscard]] static QString name() { return tr("Evidence"); }
    [[nodiscard]] QString title() const override { return name(); }
    [[nodiscard]] Icon pageIcon() const override { return Icon::Knowledge; }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activate() override;

    enum class View { Services, Start, Landmark, Study };

Q_SIGNALS:
    void shown();                                            // what was asked for stands there
    void listRequested(const werkpad::ClientFilter& filter); // the clients behind a number
    void researchImportRequested();

private:
    struct Question {
        View view = View::Services;
        std::size_t service = 0; // place among the types of service
        ServiceQuestion asked{}; // its period, group and work
        std::size_t horizon = 0;
        std::string study{}; // empty: the first there is
        std::string trait{};
        int reading = 0; // another number: what was read before does not hold any more
    };
    // A number of the chart of `question`, by its keys, and its name.
    struct Behind {
        Question question{};
        std::size_t rowKey = 0;
        int columnKey = 0;
        std::string name{};
    };
    struct Answer {
        Chart chart{};
        std::vector<std::string> studies{};
        std::string study{}; // of the chart
        std::vector<std::string> traits{};
    };
    // What the worker keeps between questions.
    struct Reader {
        Result<std::unique_ptr<Workspace>> workspace;
        std::vector<ServiceQuestion> questions{}; // one for each type of service
        std::vector<std::optional<AskedPeople>> asked{};
        Question of{}; // what these were read for
    };
    [[nodiscard]] static Result<Answer> answer(Reader& reader, const Question& question, Task& task);
    [[nodiscard]] static Result<Answer> answerOfStudy(Workspace& workspace, const Question& question);
    [[nodiscard]] static Result<ClientFilter> filterBehind(Reader& reader, const Behind& behind, Task& task);
    [[nodiscard]] static ServiceCurves curvesOf(const Reader& reader, std::size_t service, CurveParts parts);
    [[nodiscard]] static Result<void> readServices(Reader& reader, const Question& question);

    QWidget* makeControls();
    void showControls();
    void readAgain();
    void ask();
    void showAnswer(const Result<Answer>& answer);
    void openList(std::size_t rowKey, int columnKey);
    void offerStudies(const Answer& answer);
    [[nodiscard]] View view() const;

    UiContext m_context;
    QListWidget* m_views;
    QComboBox* m_service;
    QComboBox* m_period;
    QComboBox* m_group;
    QComboBox* m_horizon;
    QCheckBox* m_fullTime;
    QComboBox* m_study;
    QComboBox* m_trait;
    QStackedWidget* m_stack;
    EmptyState* m_state;
    ChartPanel* m_panel;
    QAction* m_import;
    Question m_shown{}; // of which the chart is
    int m_reading = 1;
    bool m_isRead = false;
    Background<Reader> m_worker; // last: ends before what it reports to
};

} // namespace werkpad
