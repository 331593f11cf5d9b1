// The three values of a conflict side by side: what it was, what is here, what the other wrote; with the words marked
// that differ.
#pragma once

#ifndef Q_MOC_RUN
#include "core/sync/conflict.h"
#endif

#include <QWidget>

#include <array>

class QLabel;
class QTextEdit;

namespace werkpad
{

// Marks are shapes beside a colour: new words are bold and underlined, words that one or both took away are struck
// through in what it was.
class ConflictValuesView : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictValuesView(QWidget* parent = nullptr);
    void setConflict(const Conflict& conflict);

protected:
    void changeEvent(QEvent* event) override; // colours and sizes follow

private:
    struct Column {
        QLabel* heading = nullptr;
        QTextEdit* text = nullptr;
    };
    void fill();

    Conflict m_conflict;
    std::array<Column, 3> m_columns; // base, mine, theirs
    QLabel* m_legend;
};

} // namespace werkpad
