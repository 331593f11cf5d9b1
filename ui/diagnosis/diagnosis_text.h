// One text of a diagnosis (judgement, weighing, decision), edited in place: kept while it is typed, saved when the
// focus leaves it.
#pragma once

#include "core/base/result.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace werkpad
{

class DraftStore;
class FindingsView;
class FormDraft;

// When a colleague was quicker, what was typed stays; the colleague's text is shown and the person chooses. The same
// for what was typed earlier and not saved, when something else stands there now.
class DiagnosisText : public QWidget
{
    Q_OBJECT
public:
    // Writes `after` where `before` stood.
    using Write = std::function<Result<void>(const std::string& before, const std::string& after)>;

    // `name` is Finding::field; the field is called `name` + "Edit".
    DiagnosisText(const QString& name, const QString& title, const QString& hint, Write write,
                  QWidget* parent = nullptr);
    // What stands there now. With another draft key than before: of another diagnosis. What is typed stays.
    void setText(DraftStore& drafts, const QString& draftKey, const std::string& text);
    [[nodiscard]] bool isTyped() const;
    // True when nothing is left to save.
    bool save();
    void saveDraft();
    void showFindings(const std::vector<Finding>& findings);
    void focusText();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void load(const std::string& text);
    void fitHeight();
    void explainConflict();
    void ask(const QString& sentence);
    void keepMine();
    void takeTheirs();
    [[nodiscard]] std::string typed() const;

    QString m_title;
    Write m_write;
    QPlainTextEdit* m_edit;
    FindingsView* m_findings;
    QLabel* m_restored;
    QWidget* m_conflict;
    QLabel* m_theirs;
    FormDraft* m_draft = nullptr;
    QString m_key;
    std::string m_before; // what typing started from
    std::string m_now;    // what stands there now
    bool m_isSaving = false;
    bool m_isInConflict = false;
};

} // namespace werkpad
