#include "ui/shared/leave_watch.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace werkpad;

namespace
{

// A form of two fields with a button of its own, and a field beside it.
struct Page {
    QWidget window;
    QWidget* area = new QWidget;
    QWidget* fields = new QWidget;
    QLineEdit* first = new QLineEdit;
    QLineEdit* second = new QLineEdit;
    QLineEdit* own = new QLineEdit;
    QLineEdit* elsewhere = new QLineEdit;
    LeaveWatch* watch = new LeaveWatch(*fields, *area);
    QSignalSpy left{watch, &LeaveWatch::left};

    Page()
    {
        const auto put = [](QWidget* into, std::initializer_list<QWidget*> widgets) {
            auto* layout = new QVBoxLayout(into);
            for (QWidget* widget : widgets)
                layout->addWidget(widget);
        };
        put(fields, {first, second});
        put(area, {fields, own});
        put(&window, {area, elsewhere});
        window.show();
        QApplication::setActiveWindow(&window);
        first->setFocus();
        QCoreApplication::processEvents();
    }
    int leftAfter(QWidget& next)
    {
        next.setFocus();
        CHECK(left.isEmpty()); // first the click, then the saving
        QCoreApplication::processEvents();
        return static_cast<int>(left.count());
    }
};

} // namespace

TEST_CASE("A form is left when the focus goes elsewhere, not to another of its fields or buttons")
{
    Page page;
    CHECK(page.leftAfter(*page.second) == 0);
    CHECK(page.leftAfter(*page.own) == 0);
    page.first->setFocus();
    CHECK(page.leftAfter(*page.elsewhere) == 1);
}

TEST_CASE("A form to which the focus comes back at once is not left, nor when the program itself is left")
{
    Page page;
    page.elsewhere->setFocus();
    page.second->setFocus();
    QCoreApplication::processEvents();
    CHECK(page.left.isEmpty());
    page.second->clearFocus();
    QCoreApplication::processEvents();
    CHECK(page.left.isEmpty());
}

TEST_CASE("A field that goes as soon as it loses the focus does no harm")
{
    Page page;
    page.elsewhere->setFocus();
    delete page.first;
    QCoreApplication::processEvents();
    CHECK(page.left.count() == 1);
}
