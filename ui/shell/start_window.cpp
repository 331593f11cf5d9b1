#include "ui/shell/start_window.h"

#include "ui/shared/convert.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/questions.h"
#include "ui/shared/text_style.h"
#include "ui/shell/centred_column.h"
#include "ui/shell/example_office.h"
#include "ui/shell/join_form.h"
#include "ui/shell/new_office_form.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace werkpad
{

StartWindow::StartWindow(Questions& questions, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_clock(clock)
    , m_exampleFile(exampleFile())
    , m_stack(new QStackedWidget)
    , m_newOffice(new NewOfficeForm(questions, clock))
    , m_join(new JoinForm(questions, clock))
    , m_findings(new FindingsView)
    , m_progress(new QProgressBar)
    , m_background([] { return std::make_unique<NoResource>(); })
{
    setWindowTitle(tr("Welcome – Werkpad"));
    QVBoxLayout* column = makeCentredColumn(this);
    column->addWidget(m_stack);
    column->addWidget(m_findings);
    column->addWidget(m_progress);
    m_progress->setAccessibleName(tr("Making the example office"));
    m_progress->hide();
    m_stack->addWidget(makeChoices());
    m_stack->addWidget(m_newOffice);
    m_stack->addWidget(m_join);
    connect(m_newOffice, &NewOfficeForm::created, this, &StartWindow::unlocked);
    connect(m_join, &JoinForm::joined, this, &StartWindow::unlocked);
    connect(m_join, &JoinForm::cancelled, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_newOffice, &NewOfficeForm::cancelled, this, [this] { m_stack->setCurrentIndex(0); });
}

void StartWindow::showError(const Error& error)
{
    m_findings->showError(error);
}

QWidget* StartWindow::makeChoices()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Welcome to Werkpad"));
    setTextStyle(*title, TextSize::Title);
    auto* text = new QLabel(tr("Everything you record stays in one encrypted file that is yours. How do you begin?"));
    text->setWordWrap(true);
    setTextStyle(*text, TextSize::Normal, TextTone::Muted);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(spacing(*this));

    auto* fresh = addChoice(column, Icon::Office, tr("&New office"),
                            tr("You are the first here. Make an office, then import your clients."));
    auto* open = addChoice(column, Icon::Open, tr("&Open an existing file"),
                           tr("There is already a Werkpad file on this computer or on a disk."));
    auto* example = addChoice(column, Icon::Example, tr("&Example office"),
                              tr("Try everything on 500 made-up people. Never mixed with real ones."));
    auto* join = addChoice(column, Icon::Join, tr("&Join colleagues"),
                           tr("Your office works with Werkpad already, and you have been invited."));
    connect(join, &QCommandLinkButton::clicked, this, [this] {
        m_findings->clear();
        m_stack->setCurrentWidget(m_join);
        m_join->focusFirst();
    });
    connect(fresh, &QCommandLinkButton::clicked, this, [this] {
        m_findings->clear();
        m_stack->setCurrentWidget(m_newOffice);
        m_newOffice->focusFirst();
    });
    connect(open, &QCommandLinkButton::clicked, this, &StartWindow::openFile);
    connect(example, &QCommandLinkButton::clicked, this, &StartWindow::openExample);
    return page;
}

QCommandLinkButton* StartWindow::addChoice(QLayout* column, Icon shape, const QString& title, const QString& text)
{
    auto* button = new QCommandLinkButton(title, text);
    button->setIcon(icon(shape));
    const int size = button->style()->pixelMetric(QStyle::PM_LargeIconSize);
    button->setIconSize({size, size});
    button->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    button->setAccessibleDescription(text);
    column->addWidget(button);
    return button;
}

void StartWindow::openFile()
{
    m_findings->clear();
    if (const auto file = m_questions.openFile(this, tr("Open a Werkpad file"), tr("Werkpad files (*.werkpad)")))
        Q_EMIT fileChosen(*file);
}

void StartWindow::openExample()
{
    if (m_background.isBusy())
        return;
    m_findings->clear();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stack->setEnabled(false);
    m_background.run(
        Turn::Newest, this,
        [file = m_exampleFile, &clock = m_clock](NoResource&, Task& task) {
            return openExampleOffice(file, clock, [&task](std::int64_t done, std::int64_t total) {
                task.report({done, total, {}});
                return !task.isCancelled();
            });
        },
        [this](const Result<UnlockedFile>& example) {
            m_progress->hide();
            m_stack->setEnabled(true);
            if (example)
                Q_EMIT unlocked(*example);
            else
                showError(example.error());
        },
        [this](const Progress& progress) {
            m_progress->setRange(0, static_cast<int>(progress.total));
            m_progress->setValue(static_cast<int>(progress.done));
        });
}

} // namespace werkpad
