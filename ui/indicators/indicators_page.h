// Indicatoren: the brochure's indicators, satisfaction and the caseload as charts with their tables.
#pragma once

#ifndef Q_MOC_RUN
#include "core/indicators/cohort_actions.h"
#include "core/indicators/figure_export_actions.h"
#include "core/workspace/workspace.h"
#include "ui/indicators/indicator_charts.h"
#endif
#include "ui/shared/background.h"
#include "ui/shared/page.h"
#include "ui/shared/ui_context.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace werkpad
{

class ChartPanel;
class DateEdit;
class EmptyState;

// Left what can be seen, right the chart with its table; above it what it is of. Counted and laid out on a worker with
// its own connection; the newest wish wins.
class IndicatorsPage : public Page
{
    Q_OBJECT
public:
    explicit IndicatorsPage(const UiContext& context, QWidget* parent = nullptr);

    [[nodiscard]] static QString name() { return tr("Indicators"); }
    [[nodiscard]] QString title() const override { return name(); }
    [[nodiscard]] Icon pageIcon() const override { return Icon::Indicators; }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void activate() override;

    enum class View { Shares, Curves, Trend, Funnel, Flow, Caseload, Satisfaction };

Q_SIGNALS:
    void shown();                                            // what was asked for stands there
    void listRequested(const werkpad::ClientFilter& filter); // the clients behind a number
    void surveyImportRequested();
    // What the page shows: of that time, and split so. Trends by month are taken along by year.
    void exportRequested(const werkpad::IndicatorExportWish& wish);

private:
    struct Question {
        View view = View::Shares;
        Date from{1970, 1, 1};
        Date until{1970, 1, 1};
        CohortQuestion cohort{};
        CaseloadBy caseloadBy = CaseloadBy::Coach;
        int reading = 0; // another number: what was read before does not hold any more
    };
    // What the worker keeps between questions.
    struct Reader {
        Result<std::unique_ptr<Workspace>> workspace;
        std::optional<CohortAnswer> cohort{};
        Question of{}; // what `cohort` was read for
    };
    // A chart with what finds the clients behind its numbers, whatever the worker reads meanwhile.
    struct Shown {
        Question question{};
        Chart chart{};
        std::vector<std::string> groups{}; // of a cohort, by row key: CohortGroup::name
        TeamFigures caseloads{};           // of View::Caseload
    };
    // A number of a cohort or of a month, and its name.
    struct Behind {
        Question question{};
        std::string group{}; // CohortGroup::name
        Date month{1970, 1, 1};
        int columnKey = 0;
        std::string name{};
    };
    [[nodiscard]] static Result<Shown> answer(Reader& reader, const Question& question, Task& task);
    [[nodiscard]] static std::vector<CohortGroup> groupsFor(const GroupedCohort& cohort, const Question& question);
    [[nodiscard]] static Result<Shown> answerOfCohort(Reader& reader, const Question& question,
                                                      std::vector<IndicatorTarget> targets);
    [[nodiscard]] static Result<ClientFilter> filterBehind(Reader& reader, const Behind& behind, Task& task);
    [[nodiscard]] static Result<std::vector<ClientId>> clientsBehind(Reader& reader, const Behind& behind);
    [[nodiscard]] static Result<const CohortAnswer*> cohortFor(Reader& reader, const Question& question);

    QWidget* makeControls();
    void addControl(class FlowLayout& layout, const QString& text, QWidget& field);
    [[nodiscard]] std::optional<Question> question() const;
    void showControls();
    void readAgain();
    void setTarget();
    void ask();
    void showAnswer(const Result<Shown>& answer);
    void openList(std::size_t rowKey, int columnKey);
    void openCaseload(std::size_t rowKey, int columnKey);
    void requestExport();
    void makeActions();
    [[nodiscard]] View view() const;

    UiContext m_context;
    QListWidget* m_views;
    DateEdit* m_from;
    DateEdit* m_until;
    QComboBox* m_indicator;
    QComboBox* m_horizon;
    QComboBox* m_grouping;
    QComboBox* m_step;
    QComboBox* m_caseloadBy;
    QPushButton* m_target;
    QStackedWidget* m_stack;
    EmptyState* m_state;
    ChartPanel* m_panel;
    QAction* m_import;
    QAction* m_export;
    std::optional<Shown> m_shown{};
    int m_reading = 1;
    bool m_isRead = false;
    Background<Reader> m_worker; // last: ends before what it reports to
};

} // namespace werkpad
