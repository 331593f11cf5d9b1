// Draws the scores of an instrument: the newest beside earlier ones, a row for each thing that was scored.
#pragma once

#include "core/diagnosis/assessment.h"
#include "core/diagnosis/instrument.h"

#include <QWidget>

namespace werkpad
{

// The newest score is a filled disc with its number, earlier ones are open squares, smaller the older they are; a line
// leads from the one before. Can have the focus: Up and Down go from row to row and say it in words, F1 says them all.
// A screen reader sees a chart with a name and a description in words.
class ScoreChart : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreChart(const Instrument& instrument, QWidget* parent = nullptr);
    // Of this instrument, oldest first.
    void setAssessments(std::vector<Assessment> assessments);
    [[nodiscard]] QString description() const;
    [[nodiscard]] int currentRow() const { return m_current; } // -1: none
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Row {
        QString name;
        std::vector<std::optional<int>> scores; // newest first, like m_days
    };
    [[nodiscard]] QString rowText(const Row& row) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int namesWidth() const;
    [[nodiscard]] double xOf(int score) const;
    void setCurrent(int row);
    void paintScale(QPainter& painter) const;
    void paintRow(QPainter& painter, const Row& row, double y, bool isCurrent) const;
    void paintMark(QPainter& painter, QPointF at, std::size_t age) const;
    void paintLegend(QPainter& painter) const;

    const Instrument& m_instrument;
    std::vector<Date> m_days; // newest first
    std::vector<Row> m_rows;
    int m_current = -1;
};

} // namespace werkpad
