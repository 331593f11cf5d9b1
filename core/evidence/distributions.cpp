#include "core/evidence/distributions.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>

namespace werkpad
{

namespace
{

namespace policies = boost::math::policies;

// Nothing throws: what is not defined is not a number. A quantile of counts is the smallest that will do.
using Policy =
    policies::policy<policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
                     policies::overflow_error<policies::ignore_error>,
                     policies::evaluation_error<policies::ignore_error>,
                     policies::discrete_quantile<policies::integer_round_up>>;
using Normal = boost::math::normal_distribution<double, Policy>;
using ChiSquared = boost::math::chi_squared_distribution<double, Policy>;
using Binomial = boost::math::binomial_distribution<double, Policy>;

} // namespace

double normalQuantile(double probability)
{
    return quantile(Normal(), probability);
}

double standardErrors(double level)
{
    return quantile(complement(Normal(), (1 - level) / 2));
}

double chiSquareTail(double value, std::uint32_t degreesOfFreedom)
{
    return degreesOfFreedom == 0 ? 1.0 : cdf(complement(ChiSquared(degreesOfFreedom), value));
}

double binomialProbability(std::uint64_t successes, std::uint64_t trials, double share)
{
    return pdf(Binomial(static_cast<double>(trials), share), static_cast<double>(successes));
}

double binomialAtMost(std::uint64_t successes, std::uint64_t trials, double share)
{
    return cdf(Binomial(static_cast<double>(trials), share), static_cast<double>(successes));
}

std::uint64_t binomialQuantile(double probability, std::uint64_t trials, double share)
{
    // Boost's answer can be one off where the distribution function passes very near the probability.
    auto count = static_cast<std::uint64_t>(quantile(Binomial(static_cast<double>(trials), share), probability));
    while (count > 0 && binomialAtMost(count - 1, trials, share) >= probability)
        --count;
    while (count < trials && binomialAtMost(count, trials, share) < probability)
        ++count;
    return count;
}

} // namespace werkpad
