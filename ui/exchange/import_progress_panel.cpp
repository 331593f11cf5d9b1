#include "ui/exchange/import_progress_panel.h"

#include "ui/shared/background.h"
#include "ui/shared/text_style.h"

#include <QCoreApplication>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <cmath>

namespace werkpad
{

namespace
{

struct ImportProgressText {
    Q_DECLARE_TR_FUNCTIONS(ImportProgress)
};

constexpr qint64 kTooShort = 1500; // milliseconds: an estimate would jump about
constexpr double kTooLittle = 0.02;
constexpr double kMinute = 60'000;

} // namespace

QString timeLeftText(qint64 elapsedMilliseconds, double fraction)
{
    if (elapsedMilliseconds < kTooShort || fraction < kTooLittle)
        return {};
    const double left = static_cast<double>(elapsedMilliseconds) * (1 - fraction) / fraction;
    if (left < kMinute)
        return ImportProgressText::tr("About %n second(s) left", nullptr, static_cast<int>(std::ceil(left / 1000)));
    return ImportProgressText::tr("About %n minute(s) left", nullptr, static_cast<int>(std::ceil(left / kMinute)));
}

ImportProgressPanel::ImportProgressPanel(QWidget* parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_left(new QLabel(this))
    , m_promise(new QLabel(this))
{
    setTextStyle(*m_what, TextSize::Large);
    m_what->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("Progress"));
    m_promise->setWordWrap(true);
    setTextStyle(*m_promise, TextSize::Normal, TextTone::Muted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(m_left);
    layout->addWidget(m_promise);
    layout->addStretch(2);
}

void ImportProgressPanel::start(const QString& promise)
{
    m_isStopping = false;
    m_running.start();
    m_what->setText(tr("Opening the file"));
    m_left->setText(QString());
    m_promise->setText(promise);
    m_bar->setRange(0, 0);
}

void ImportProgressPanel::setProgress(const Progress& progress)
{
    m_bar->setRange(0, static_cast<int>(progress.total));
    m_bar->setValue(static_cast<int>(progress.done));
    if (m_isStopping)
        return;
    m_what->setText(progress.what);
    const double fraction =
        progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : 0;
    m_left->setText(timeLeftText(m_running.elapsed(), fraction));
}

void ImportProgressPanel::setStopping()
{
    m_isStopping = true;
    m_what->setText(tr("Stopping…"));
    m_left->setText(QString());
}

} // namespace werkpad
