// Above the list: the text to filter by, menus with counts, kept lists, and a chip for each filter that is on.
#pragma once

#include "core/caseload/saved_filter.h"
#include "core/staff/staff_actions.h"
#include "ui/caseload/client_list_source.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;
class QMenu;
class QToolButton;

namespace werkpad
{

class ChipBar;

class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(StaffId me, QWidget* parent = nullptr);

    void setStaff(std::vector<StaffMemberWithRoles> staff);
    void setSavedFilters(std::vector<SavedFilter> filters);
    // Silent.
    void setFilter(const ClientFilter& filter);
    [[nodiscard]] const ClientFilter& filter() const { return m_filter; }
    // The counts that the menus show.
    void setAnswer(const ClientListAnswer& answer);
    void focusText();
    [[nodiscard]] QLineEdit& textEdit() { return *m_text; }

Q_SIGNALS:
    void filterChanged(const werkpad::ClientFilter& filter);
    void saveRequested(); // keep this filter under a name
    void savedFilterChosen(const werkpad::SavedFilter& filter);
    void savedFilterRemoved(const werkpad::SavedFilter& filter);
    void leftDownwards(); // Down or Enter in the text: on to the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Fill = std::function<void(QMenu&)>;
    QToolButton* addMenu(const QString& text, const QString& name, Fill fill);
    // A check box in a menu that adds `value` to, or takes it from, the values of one criterion.
    template <class T>
    void addChoice(QMenu& menu, const QString& text, std::size_t count, std::vector<T> ClientFilter::* values,
                   const T& value);
    void change(const ClientFilter& filter);
    void showChips();

    void fillLists(QMenu& menu);
    void fillPeriods(QMenu& menu);
    void fillCoaches(QMenu& menu);
    void fillRegimes(QMenu& menu);
    void fillThemes(QMenu& menu);
    void fillMore(QMenu& menu);

    StaffId m_me;
    ClientFilter m_filter = activeClients();
    ClientListAnswer m_answer{};
    std::vector<StaffMemberWithRoles> m_staff;
    std::vector<SavedFilter> m_saved;
    QLineEdit* m_text;
    QWidget* m_buttons;
    ChipBar* m_chips;
};

} // namespace werkpad
