// The only place that stops the person with a dialog: questions, messages, file choosers.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <deque>
#include <optional>
#include <vector>

class QDialog;
class QWidget;

namespace werkpad
{

// Tests say beforehand what will be answered; then no window opens.
class Questions
{
public:
    enum class Answer { Yes, No, Cancel };

    // `action` is the verb on the button ("Verwijderen"); the other button is Annuleren and has the focus when
    // `destructive`.
    [[nodiscard]] bool confirm(QWidget* parent, const QString& title, const QString& text, const QString& action,
                               bool destructive = false);
    // Yes and no each named by their verb ("Bewaren", "Niet bewaren"), and Annuleren.
    [[nodiscard]] Answer choose(QWidget* parent, const QString& title, const QString& text, const QString& yes,
                                const QString& no);
    void tell(QWidget* parent, const QString& title, const QString& text);
    void tell(QWidget* parent, const QString& title, const Error& error);
    // One line of text, for instance the purpose of opening a dossier; nothing when cancelled or empty.
    [[nodiscard]] std::optional<QString> askText(QWidget* parent, const QString& title, const QString& question,
                                                 const QString& initial = {});
    [[nodiscard]] std::optional<QString> openFile(QWidget* parent, const QString& title, const QString& filter);
    [[nodiscard]] std::optional<QString> openFolder(QWidget* parent, const QString& title);
    // Adds the suffix when the name has none; asks before overwriting.
    [[nodiscard]] std::optional<QString> saveFile(QWidget* parent, const QString& title, const QString& filter,
                                                  const QString& suffix, const QString& suggestion = {});
    // Runs a dialog; true when it was accepted. A prepared Answer::Yes accepts it unseen.
    [[nodiscard]] bool run(QDialog& dialog);

    // For tests: what the next question gets for an answer.
    void answerNext(Answer answer) { m_answers.push_back({answer, {}}); }
    void answerNext(const QString& text) { m_answers.push_back({Answer::Yes, text}); }
    // What was asked or told while answers were prepared, oldest first.
    [[nodiscard]] const std::vector<QString>& asked() const { return m_asked; }

private:
    struct Prepared {
        Answer answer = Answer::Cancel;
        QString text;
    };
    [[nodiscard]] std::optional<Prepared> prepared(const QString& question);

    std::deque<Prepared> m_answers;
    std::vector<QString> m_asked;
};

} // namespace werkpad
