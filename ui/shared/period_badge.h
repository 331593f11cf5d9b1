// A client's period as a shape with words, and its next boundary: "◕ 6-12 maanden, over 12 dagen langer dan 12".
#pragma once

#include "core/segmentation/segmentation_rules.h"

#include <QFrame>

class QLabel;

namespace werkpad
{

// Can have the focus, so that its explanation is reachable by keyboard (F1) and screen reader.
class PeriodBadge : public QFrame
{
    Q_OBJECT
public:
    explicit PeriodBadge(QWidget* parent = nullptr);
    void setSegment(const Segment& segment, Date today);
    // How the period was computed, or who deviates from it and why; also the tool tip.
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showShape();

    QLabel* m_shape;
    QLabel* m_text;
    QLabel* m_next;
    std::optional<Period> m_period;
};

// The sentence behind a period, for badges, lists and exports alike.
[[nodiscard]] QString periodExplanation(const Segment& segment, Date today);

} // namespace werkpad
