// Shows findings under the field they are about, in words that tell what to do.
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QWidget>

namespace werkpad
{

// Takes no room while there is nothing to say. Each line has a shape beside its colour.
class FindingsView : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsView(QWidget* parent = nullptr);
    void setFindings(const std::vector<Finding>& findings);
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }
    // The sentence of an error, or its findings when it has some.
    void showError(const Error& error);
    void clear() { setFindings({}); }
    // The sentences, a line each; what a screen reader hears.
    [[nodiscard]] QString text() const;

private:
    void showLines(const QList<std::pair<Severity, QString>>& lines);
    std::vector<Finding> m_findings;
    QString m_text;
};

// Hands the findings of a form out to its fields: each field has its own FindingsView, what belongs to no field goes
// to a general one. Removes a field's findings while the person corrects it.
class FormFindings : public QObject
{
    Q_OBJECT
public:
    // `general` shows findings about fields that were not added.
    explicit FormFindings(FindingsView* general, QObject* parent = nullptr);
    // Wraps `field` and a view for its findings; put the result into the layout. `name` is Finding::field. With a form
    // layout, give the row's label `field` as its buddy (addRow of ui/shared/form does).
    [[nodiscard]] QWidget* wrap(const std::string& name, QWidget* field);
    void show(const std::vector<Finding>& findings);
    // Moves the focus to the first field with a blocking finding; false when there is none.
    bool focusFirstBlocking();

private:
    struct Row {
        QWidget* field = nullptr;
        FindingsView* view = nullptr;
    };
    FindingsView* m_general;
    std::vector<std::pair<std::string, Row>> m_rows;
};

} // namespace werkpad
