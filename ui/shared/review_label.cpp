#include "ui/shared/review_label.h"

#include <QCoreApplication>

namespace werkpad
{

namespace
{

struct ReviewLabel {
    Q_DECLARE_TR_FUNCTIONS(ReviewLabel)
};

} // namespace

QString label(ReviewState state)
{
    switch (state) {
    case ReviewState::Asked:
        return ReviewLabel::tr("Waits for an answer");
    case ReviewState::Answered:
        return ReviewLabel::tr("Answered");
    case ReviewState::Closed:
        return ReviewLabel::tr("Closed");
    }
    return {};
}

} // namespace werkpad
