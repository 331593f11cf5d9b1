// The filters that are on, each visible as a chip that can be taken away: a list never hides rows silently.
#pragma once

#include <QWidget>

namespace werkpad
{

struct Chip {
    QString id{};
    QString text{}; // "periode: 6-12"
    bool operator==(const Chip&) const = default;
};

// Takes no room without chips. Click, Space or Delete on a chip asks for its removal.
class ChipBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChipBar(QWidget* parent = nullptr);
    // Silent; keeps the focus on the chip that comes after a removed one.
    void setChips(const QList<Chip>& chips);
    [[nodiscard]] const QList<Chip>& chips() const { return m_chips; }

Q_SIGNALS:
    void removed(const QString& id);
    void cleared(); // "alles wissen", offered from two chips

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* chipButton(const Chip& chip);
    QList<Chip> m_chips;
};

} // namespace werkpad
