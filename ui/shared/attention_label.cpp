#include "ui/shared/attention_label.h"

#include <QCoreApplication>

namespace werkpad
{

namespace
{

struct AttentionLabel {
    Q_DECLARE_TR_FUNCTIONS(AttentionLabel)
};

} // namespace

QString label(Attention attention)
{
    switch (attention) {
    case Attention::NoContact:
        return AttentionLabel::tr("long without contact");
    case Attention::PlanMissing:
        return AttentionLabel::tr("no plan yet");
    case Attention::Overdue:
        return AttentionLabel::tr("something is late");
    case Attention::BoundaryPassed:
        return AttentionLabel::tr("new period, not evaluated");
    }
    return {};
}

} // namespace werkpad
