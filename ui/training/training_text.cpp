#include "ui/training/training_text.h"

#include "core/workspace/workspace.h"
#include "ui/shared/convert.h"
#include "ui/shared/labels.h"
#include "ui/shared/process_labels.h"

#include <QCoreApplication>

namespace werkpad
{

namespace
{

struct TrainingText {
    Q_DECLARE_TR_FUNCTIONS(TrainingText)
};

QString escaped(const std::string& text)
{
    return toQString(text).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString paragraph(const QString& heading, const std::string& text)
{
    return text.empty() ? QString()
                        : QStringLiteral("<p><b>%1</b><br>%2</p>").arg(heading.toHtmlEscaped(), escaped(text));
}

} // namespace

ColleagueNames namesOfColleagues(Workspace& workspace)
{
    ColleagueNames names;
    if (const auto staff = workspace.staff().staff()) {
        for (const auto& entry : *staff)
            names.emplace(entry.member.id, entry.member.name);
    }
    return names;
}

QString colleagueName(StaffId staff, const ColleagueNames& names)
{
    const auto found = names.find(staff);
    return found == names.end() ? TrainingText::tr("unknown colleague") : toQString(found->second);
}

QString label(TrainingState state)
{
    switch (state) {
    case TrainingState::Wished:
        return TrainingText::tr("Wish", "of a training");
    case TrainingState::Planned:
        return TrainingText::tr("Planned", "of a training");
    case TrainingState::Taken:
        return TrainingText::tr("Taken", "of a training");
    }
    return {};
}

QString trainingGroupText(const Training& training)
{
    return training.group.empty() ? QString() : expertiseLabel(training.group);
}

QString practiceHtml(const GoodPractice& practice, const ColleagueNames& names)
{
    const QString noted =
        TrainingText::tr("Noted by %1 on %2").arg(colleagueName(practice.author, names), shownDate(practice.addedOn));
    return QStringLiteral("<h3>%1</h3><p>%2</p>").arg(escaped(practice.title), label(practice.theme).toHtmlEscaped()) +
           paragraph(TrainingText::tr("What is done"), practice.what) +
           paragraph(TrainingText::tr("For whom"), practice.forWhom) +
           paragraph(TrainingText::tr("Who knows more"), practice.contact) +
           paragraph(TrainingText::tr("What is known of the effect"), practice.evidence) +
           QStringLiteral("<p>%1</p>").arg(noted.toHtmlEscaped());
}

} // namespace werkpad
