// The questions of the team lead about the open dossier, with their answers.
#pragma once

#include "core/reviews/review_note.h"

#include <QWidget>

#include <vector>

namespace werkpad
{

class OpenDossier;
class RecordSection;
class TextTableModel;

// A part of the overview. Not to be seen where nothing was asked and the person may not ask.
class ReviewsSection : public QWidget
{
    Q_OBJECT
public:
    // The parent is needed: a section that shows itself before it has one is a window.
    ReviewsSection(OpenDossier& dossier, QWidget* parent);

Q_SIGNALS:
    void failed(const QString& sentence); // what could not be done

private:
    void refresh();
    void answer(int row);
    void close(int row);
    [[nodiscard]] bool mayClose(const ReviewNote& note) const;

    OpenDossier& m_dossier;
    std::vector<ReviewNote> m_notes; // newest first
    TextTableModel* m_model;
    RecordSection* m_section;
};

} // namespace werkpad
