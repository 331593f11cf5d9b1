// Exchanged files made by hand: as an outsider, a workstation that was taken out, or a program of next year makes them.
#pragma once

#include "core/sync/change_stream.h"
#include "core/sync/sealed_file.h"

#include <functional>
#include <string>
#include <vector>

namespace werkpad
{

struct ForgedFile {
    SealedHeader header{};
    Key32 officeKey{};
    WorkstationKeys signer = WorkstationKeys::make();
    std::vector<Position> start{};
    std::function<void(StreamWriter&)> items{};

    [[nodiscard]] std::string bytes() const
    {
        WireWriter content;
        StreamWriter stream(content);
        stream.start(start);
        if (items)
            items(stream);
        stream.end();
        return sealed(content.written());
    }
    // Around any content.
    [[nodiscard]] std::string sealed(std::string_view content) const
    {
        std::string file;
        SealedWriter writer(header, officeKey, signer, [&file](std::span<const std::uint8_t> part) -> Result<void> {
            file.append(part.begin(), part.end());
            return {};
        });
        static_cast<void>(writer.write(content));
        static_cast<void>(writer.finish());
        return file;
    }
};

} // namespace werkpad
