#include "ui/exchange/import_file_panel.h"

#include "ui/shared/form.h"
#include "ui/shared/icons.h"
#include "ui/shared/questions.h"
#include "ui/shared/text_style.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace werkpad
{

namespace
{

constexpr int kRecognise = -1;

}

void addProfiles(QComboBox& box)
{
    box.addItem(QCoreApplication::translate("ImportProfiles", "CSV file with a row per person"),
                static_cast<int>(ImportProfile::Werkpad));
    box.addItem(QCoreApplication::translate("ImportProfiles", "Persoonslijsten from the BRP (RvIG, GBA-V)"),
                static_cast<int>(ImportProfile::RvigGbaV));
}

ImportFilePanel::ImportFilePanel(Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_file(new QLineEdit(this))
    , m_profile(new QComboBox(this))
{
    m_file->setObjectName(QStringLiteral("fileEdit"));
    m_file->setPlaceholderText(tr("Drag a file to this window, or choose one"));
    m_file->setAcceptDrops(false); // the window takes it
    m_profile->setObjectName(QStringLiteral("profileBox"));
    m_profile->addItem(tr("Recognise it by itself"), kRecognise);
    addProfiles(*m_profile);
    auto* browse = new QPushButton(icon(Icon::Open), tr("&Choose…"), this);
    browse->setObjectName(QStringLiteral("browseButton"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ImportFilePanel::choose);

    auto* row = new QWidget(this);
    auto* rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    rowLayout->addWidget(m_file, 1);
    rowLayout->addWidget(browse);

    auto* explanation = new QLabel(
        tr("Choose a CSV file with people. You first see what is in it and what would happen. Nothing is kept until "
           "you press Import."),
        this);
    explanation->setWordWrap(true);
    setTextStyle(*explanation, TextSize::Normal, TextTone::Muted);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(explanation);
    auto* form = makeFormLayout(nullptr);
    addRow(form, tr("&File"), m_file, row);
    addRow(form, tr("&Kind of file"), m_profile);
    layout->addLayout(form);
    layout->addStretch(1);
}

QString ImportFilePanel::file() const
{
    return m_file->text().trimmed();
}

void ImportFilePanel::setFile(const QString& file)
{
    m_file->setText(file);
}

std::optional<ImportProfile> ImportFilePanel::profile() const
{
    const int chosen = m_profile->currentData().toInt();
    return chosen == kRecognise ? std::nullopt : std::optional(static_cast<ImportProfile>(chosen));
}

void ImportFilePanel::focusFirst()
{
    m_file->setFocus();
    m_file->selectAll();
}

void ImportFilePanel::choose()
{
    if (const auto file = m_questions.openFile(this, tr("Choose a file to import"),
                                               tr("CSV files (*.csv *.txt *.tsv);;All files (*)")))
        setFile(*file);
}

} // namespace werkpad
