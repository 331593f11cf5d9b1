// The pages of an encrypted database as they are inside, with those that are not in use.
#pragma once

#include "core/storage/database_key.h"

#include <catch2/catch_test_macros.hpp>
#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <filesystem>
#include <memory>
#include <string>

namespace werkpad
{

// Everything in it, also what is deleted and was not overwritten yet.
inline std::string fileImage(const std::filesystem::path& file, const DatabaseKey& key)
{
    std::string hex(DatabaseKey::kSize * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), key.bytes().data(), key.bytes().size());
    hex.pop_back();
    sqlite3* opened = nullptr;
    REQUIRE(sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> connection(opened, &sqlite3_close);
    const std::string pragmas = "PRAGMA key = \"x'" + hex + "'\"; PRAGMA cipher_page_size = 8192;";
    REQUIRE(sqlite3_exec(opened, pragmas.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_int64 size = 0;
    unsigned char* const bytes = sqlite3_serialize(opened, "main", &size, 0);
    REQUIRE(bytes != nullptr);
    std::string image(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    sqlite3_free(bytes);
    return image;
}

} // namespace werkpad
