// Works out beforehand, when nobody is changing anything, what the figures about outcomes take of every dossier.
#pragma once

#include "ui/shared/background.h"
#include "ui/shared/ui_context.h"

#include <QTimer>

namespace werkpad
{

// Without it the first figures after an import would wait for a million dossiers to be read. Failing (a full disk,
// another program that writes) does no harm: whoever asks for figures works out the rest.
class FiguresKeeper : public QObject
{
    Q_OBJECT
public:
    // Begins when nothing has changed for so long.
    static constexpr int kQuietMilliseconds = 30'000;

    explicit FiguresKeeper(const UiContext& context, QObject* parent = nullptr, int quiet = kQuietMilliseconds);

Q_SIGNALS:
    void kept();

private:
    void keep();

    struct Keeper;
    QTimer m_quiet;
    Background<Keeper> m_worker;
};

} // namespace werkpad
