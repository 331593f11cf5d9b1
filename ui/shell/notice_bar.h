// A message that does not stop the work: at the top of the page until it is closed.
#pragma once

#include "core/base/finding.h"

#include <QFrame>

class QLabel;

namespace werkpad
{

class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    void showNotice(Severity severity, const QString& text);
    void setClosable(bool closable);
    [[nodiscard]] QString text() const;

private:
    QLabel* m_shape;
    QLabel* m_text;
    QWidget* m_close;
};

} // namespace werkpad
