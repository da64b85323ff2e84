package no.samdrift.kernel.money;

import static no.samdrift.kernel.InvalidInput.number;
import static no.samdrift.kernel.InvalidInput.require;

import java.math.BigDecimal;
import java.util.List;

/** What each member weighs in one element of the key. Refuses by the element's path: {@code key[1].measure}. */
final class Weights {
    private Weights() {}

    static List<Fraction> of(String path, KeyElement element, List<SplitMember> members) {
        return switch (element.basis()) {
            case EQUAL, PER_MEMBER ->
                members.stream().map(m -> Fraction.of(BigDecimal.ONE)).toList();
            case MEASURE, PER_UNIT ->
                members.stream()
                        .map(m -> measure(path + ".measure", element, m))
                        .toList();
            case PERCENT -> percents(path + ".percent", element, members);
        };
    }

    private static Fraction measure(String path, KeyElement element, SplitMember member) {
        require(element.measure() != null && !element.measure().isBlank(), path, "required");
        var value = member.measure(element.measure());
        require(value != null, path, "missingMeasure", element.measure(), member.memberNo());
        number(path, value);
        require(value.signum() != 0, path, "zeroMeasure", element.measure(), member.memberNo());
        require(value.signum() > 0, path, "negativeMeasure", element.measure(), member.memberNo());
        return Fraction.of(value);
    }

    private static List<Fraction> percents(String path, KeyElement element, List<SplitMember> members) {
        var percents = members.stream().map(m -> percent(path, element, m)).toList();
        var sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = sum.compareTo(BigDecimal.ONE) == 0 || sum.compareTo(BigDecimal.valueOf(100)) == 0;
        require(whole, path, "percentSum", sum);
        return percents.stream().map(Fraction::of).toList();
    }

    private static BigDecimal percent(String path, KeyElement element, SplitMember member) {
        var value =
                element.percent() == null ? member.percent() : element.percent().get(member.memberNo());
        require(value != null, path, "missingPercent", member.memberNo());
        number(path, value);
        require(value.signum() >= 0, path, "negativePercent", member.memberNo());
        return value;
    }
}
