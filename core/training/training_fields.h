// The columns of trainings and good practices.
#pragma once

#include "core/changes/field.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/training/training.h"

namespace werkpad
{

constexpr std::array<std::string_view, 3> storedCodes(TrainingState)
{
    return {"wished", "planned", "taken"};
}

template <>
struct EntityOf<Training> {
    static constexpr std::string_view table = "training";
    static constexpr int number = 121;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&Training::staff>("staff"),   field<&Training::title>("title"), field<&Training::group>("client_group"),
        field<&Training::state>("state"),   field<&Training::on>("held_on"),  field<&Training::provider>("provider"),
        field<&Training::remark>("remark"),
    };
};

template <>
struct EntityOf<GoodPractice> {
    static constexpr std::string_view table = "good_practice";
    static constexpr int number = 122;
    static constexpr std::string_view subject{};
    static constexpr std::array fields{
        field<&GoodPractice::theme>("theme"),      field<&GoodPractice::title>("title"),
        field<&GoodPractice::what>("what"),        field<&GoodPractice::forWhom>("for_whom"),
        field<&GoodPractice::contact>("contact"),  field<&GoodPractice::evidence>("evidence"),
        field<&GoodPractice::addedOn>("added_on"), field<&GoodPractice::author>("author"),
    };
};

} // namespace werkpad
