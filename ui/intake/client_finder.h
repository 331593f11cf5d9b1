// Finds who somebody at the desk is: existing clients first, then the ways to go on without one.
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 stumbles over <concepts> behind this header
#include "core/base/record_ids.h"
#endif
#include "ui/shared/ui_context.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace werkpad
{

class SearchLog;

// A field with the answers below it. Down in the field goes to the answers. Nobody is chosen until the person does so,
// unless there is only the visitor that was typed.
class ClientFinder : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Client, Visitor, NewClient };
    struct Choice {
        Kind kind = Kind::Visitor;
        ClientId client{};
        QString name{}; // what was typed, or the client's name
        bool operator==(const Choice&) const = default;
    };

    // Without `offersVisitor` somebody without dossier is no answer.
    ClientFinder(const UiContext& context, bool offersVisitor, QWidget* parent = nullptr);
    [[nodiscard]] QLineEdit& field() { return *m_field; }
    [[nodiscard]] QString typed() const;
    [[nodiscard]] std::optional<Choice> choice() const;
    // What was typed led to something: the search stands in the access log.
    void noteUse();

Q_SIGNALS:
    void chosen(); // by Enter or a double click on an answer

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void addAnswer(const Choice& choice, const QString& text);
    [[nodiscard]] QString appointmentText(ClientId client) const;

    UiContext m_context;
    SearchLog* m_searches;
    bool m_offersVisitor;
    QLineEdit* m_field;
    QLabel* m_title;
    QListWidget* m_list;
    std::vector<Choice> m_choices;
};

} // namespace werkpad
