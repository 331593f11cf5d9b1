// A file that is there complete or not at all, readable by its owner only.
#pragma once

#include "core/base/result.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string_view>

namespace werkpad
{

// Written beside its place and moved there by finish(); a device or pipe is written directly.
class OutputFile
{
public:
    // Missing (folder), ReadOnly, DiskFull, FileError.
    [[nodiscard]] static Result<OutputFile> create(const std::filesystem::path& target);
    ~OutputFile();
    OutputFile(OutputFile&&) noexcept = default;
    OutputFile& operator=(OutputFile&&) = delete;

    void write(std::string_view text); // what fails here, finish() tells
    // DiskFull, FileError; nothing is left behind then.
    [[nodiscard]] Result<void> finish();

private:
    struct Close {
        void operator()(std::FILE* stream) const { std::fclose(stream); }
    };
    OutputFile(std::filesystem::path target, std::filesystem::path written, std::FILE* stream);

    std::filesystem::path m_target;
    std::filesystem::path m_written; // the same as the target for a device
    std::unique_ptr<std::FILE, Close> m_stream;
    int m_error = 0;
};

} // namespace werkpad
