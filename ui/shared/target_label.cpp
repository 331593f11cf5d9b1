#include "ui/shared/target_label.h"

#include <QCoreApplication>

namespace werkpad
{

namespace
{

struct TargetLabel {
    Q_DECLARE_TR_FUNCTIONS(TargetLabel)
};

} // namespace

QString label(TargetFigure figure)
{
    switch (figure) {
    case TargetFigure::Active6:
        return TargetLabel::tr("Active within 6 months");
    case TargetFigure::Active12:
        return TargetLabel::tr("Active within 12 months");
    case TargetFigure::Active24:
        return TargetLabel::tr("Active within 24 months");
    case TargetFigure::InWork6:
        return TargetLabel::tr("In work within 6 months");
    case TargetFigure::InWork12:
        return TargetLabel::tr("In work within 12 months");
    case TargetFigure::InWork24:
        return TargetLabel::tr("In work within 24 months");
    case TargetFigure::InWorkFullTime6:
        return TargetLabel::tr("In full-time work within 6 months");
    case TargetFigure::InWorkFullTime12:
        return TargetLabel::tr("In full-time work within 12 months");
    case TargetFigure::InWorkFullTime24:
        return TargetLabel::tr("In full-time work within 24 months");
    case TargetFigure::SatisfiedJobseekers:
        return TargetLabel::tr("Jobseekers who give 4 or 5");
    case TargetFigure::SatisfiedEmployers:
        return TargetLabel::tr("Employers who give 4 or 5");
    }
    return {};
}

} // namespace werkpad
