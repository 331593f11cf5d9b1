#include "tests/ui/support/qt_text.h"
#include "ui/shared/icons.h"
#include "ui/shared/look.h"
#include "ui/shared/text_style.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QStyle>

using namespace werkpad;

namespace
{

constexpr double kEnough = 4.5; // WCAG 2.1, 1.4.3

QPalette paletteNumber(int which)
{
    return which == 0 ? lightPalette() : darkPalette();
}

} // namespace

TEST_CASE("Contrast is counted as WCAG does")
{
    CHECK(contrast(Qt::black, Qt::white) == Catch::Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Catch::Approx(1.0));
    CHECK(contrast(QColor(0x15, 0x42, 0x73), Qt::white) == Catch::Approx(10.2).margin(0.05)); // ux.md, lintblauw
}

TEST_CASE("Every text can be read on what it stands on, light and dark")
{
    const QPalette palette = paletteNumber(GENERATE(0, 1));
    using Role = QPalette::ColorRole;
    const auto pairs = std::to_array<std::pair<Role, Role>>({
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window},
        {QPalette::LinkVisited, QPalette::Base},
    });
    for (const auto& [text, ground] : pairs) {
        CAPTURE(isDark(palette), text, ground);
        CHECK(contrast(palette.color(text), palette.color(ground)) >= kEnough);
    }
    const LookColours colours = lookColours(palette);
    std::vector<QColor> texts{colours.muted, colours.accent, colours.warning, colours.danger, colours.success};
    texts.insert(texts.end(), colours.periods.begin(), colours.periods.end());
    for (const QColor& text : texts) {
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            CAPTURE(isDark(palette), text.name().toStdString(), ground);
            CHECK(contrast(text, palette.color(ground)) >= kEnough);
        }
    }
}

TEST_CASE("The outline of a field can be seen")
{
    const QPalette palette = paletteNumber(GENERATE(0, 1));
    for (const auto ground : {QPalette::Window, QPalette::Base})
        CHECK(contrast(lookColours(palette).outline, palette.color(ground)) >= 3.0); // WCAG 2.1, 1.4.11
}

TEST_CASE("Letters, spacing and icons grow together, and text keeps its proportion")
{
    Look look(*qApp);
    look.apply({ColourScheme::Light, 100});
    QLabel title(QStringLiteral("Klanten"));
    setTextStyle(title, TextSize::Title, TextTone::Muted);
    const double normal = QApplication::font().pointSizeF();
    const int unit = spacing(title);
    const int icon = title.style()->pixelMetric(QStyle::PM_SmallIconSize);
    CHECK(title.font().pointSizeF() == Catch::Approx(1.6 * normal));

    look.apply({ColourScheme::Dark, 200});
    CHECK(QApplication::font().pointSizeF() == Catch::Approx(2 * normal));
    CHECK(spacing(title) == 2 * unit);
    CHECK(title.style()->pixelMetric(QStyle::PM_SmallIconSize) == 2 * icon);
    CHECK(title.font().pointSizeF() == Catch::Approx(3.2 * normal));
    CHECK(title.palette().color(QPalette::WindowText) == lookColours(darkPalette()).muted);
    look.apply({ColourScheme::Light, 100});
    CHECK(title.palette().color(QPalette::WindowText) == lookColours(lightPalette()).muted);
}

TEST_CASE("A size out of bounds is brought within them")
{
    Look look(*qApp);
    look.apply({ColourScheme::Light, 900});
    CHECK(look.appearance().percent == 200);
    look.apply({ColourScheme::Light, 20});
    CHECK(look.appearance().percent == 100);
}

TEST_CASE("Every icon is there and is drawn in the colour of the text")
{
    Look look(*qApp);
    for (int i = 0; i < static_cast<int>(Icon::Count); ++i) {
        const auto name = static_cast<Icon>(i);
        CAPTURE(iconPath(name));
        REQUIRE(QFile::exists(iconPath(name)));
        for (const auto scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            look.apply({scheme, 100});
            const QImage image = icon(name).pixmap(48).toImage().convertToFormat(QImage::Format_ARGB32);
            const QColor text = QApplication::palette().color(QPalette::ButtonText);
            int painted = 0;
            int wrong = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    painted += pixel.alpha() == 255 ? 1 : 0;
                    wrong += pixel.alpha() == 255 && (pixel.rgb() & 0xf0f0f0) != (text.rgb() & 0xf0f0f0) ? 1 : 0;
                }
            }
            CHECK(painted > 10);
            CHECK(wrong == 0);
        }
    }
    look.apply({ColourScheme::Light, 100});
}

TEST_CASE("Periods differ in shape, not only in colour")
{
    std::vector<QImage> shapes;
    for (const Period period : kPeriods)
        shapes.push_back(icon(periodIcon(period), Qt::black).pixmap(32).toImage());
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        for (std::size_t j = i + 1; j < shapes.size(); ++j)
            CHECK(shapes[i] != shapes[j]);
    }
}
