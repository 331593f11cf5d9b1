// Draws a client's spells, period boundaries and overrides on one line from the first day to what is coming: the
// picture people look at first.
#pragma once

#include "ui/dossier/timeline.h"

#include <QWidget>

namespace werkpad
{

// Can have the focus: Left and Right go from mark to mark and say what it is, Home and End to the first and last.
// A screen reader sees a chart with a name and a description in words.
class PeriodTimeline : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodTimeline(QWidget* parent = nullptr);
    void setTimeline(const Timeline& timeline);
    [[nodiscard]] const Timeline& timeline() const { return m_timeline; }
    [[nodiscard]] int currentMark() const { return m_current; } // -1: none
    // Everything on the line in words, a line each.
    [[nodiscard]] QString description() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Rows;
    [[nodiscard]] Rows rows() const;
    void setCurrent(int mark);
    [[nodiscard]] double xOf(Date day) const;
    [[nodiscard]] int markAt(QPoint position) const;
    void paintBars(QPainter& painter, const Rows& at) const;
    void paintOverrides(QPainter& painter, const Rows& at) const;
    void paintDates(QPainter& painter, const Rows& at) const;
    void paintToday(QPainter& painter, const Rows& at) const;
    void paintSentence(QPainter& painter, const Rows& at) const;

    Timeline m_timeline;
    int m_current = -1;
};

} // namespace werkpad
