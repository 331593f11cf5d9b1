// The header of a table with many columns of numbers: a heading of several words may take two lines, so that its column
// is no wider than the numbers need.
#pragma once

#include <QHeaderView>

namespace werkpad
{

class WrappingHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit WrappingHeader(QWidget* parent = nullptr);

protected:
    // Of the heading in two lines, where that makes it narrower.
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
};

} // namespace werkpad
