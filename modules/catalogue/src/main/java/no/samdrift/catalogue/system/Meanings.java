package no.samdrift.catalogue.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.catalogue.service.Services;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.search.Alike;
import no.samdrift.kernel.search.Search;

/** What somebody means who says in own words that something does not work: systems they know by name, services by their words. */
@ApplicationScoped
@Transactional
public class Meanings {
    private static final int MOST = 3;
    private static final int LOOKED_AT = 12;
    private static final int SHORTEST_NAME = 3;
    /** What fits half as well as the best is something else. */
    private static final float NEARLY = 0.5f;

    @Inject
    Sql sql;

    @Inject
    Search search;

    @Inject
    Services services;

    @Inject
    CurrentCaller current;

    /** At most three, the likeliest first, of the services that are {@code offered}; systems are those of the caller's own member. */
    public List<Meant> of(String said, Predicate<ServiceRow> offered) {
        Map<String, ServiceRow> known =
                services.all().stream().filter(offered).collect(Collectors.toMap(ServiceRow::code, s -> s));
        List<Meant> meant = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        systems(said).stream()
                .filter(each -> known.containsKey(each.service()) && taken.add(each.service()))
                .limit(MOST)
                .forEach(meant::add);
        List<Alike> alike = search.alike("service", said, null, LOOKED_AT);
        for (Alike each : alike) {
            boolean near = each.score() >= alike.getFirst().score() * NEARLY;
            if (meant.size() < MOST && near && known.containsKey(each.key()) && taken.add(each.key()))
                meant.add(new Meant(each.key(), null, null));
        }
        return meant;
    }

    private List<Meant> systems(String said) {
        Long member = current.get().memberId();
        if (member == null) return List.of();
        Set<String> words = Set.copyOf(words(said));
        return sql.list(Meant.class, """
                        select v.code as service, s.code as `system`, s.name from catalogue_system s
                        join catalogue_system_service x on x.system_id = s.id join catalogue_service v on v.id = x.service_id
                        where s.member_id = :member and s.lifecycle = 'IN_USE' order by s.name, s.id, v.code""", Map.of("member", member)).stream()
                .filter(each -> words.contains(firstWord(each.name())))
                .toList();
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Of a name its first word counts, <i>Profil</i> of "Profil Pleie"; nothing where that is hardly one. */
    private static String firstWord(String name) {
        return words(name).stream()
                .findFirst()
                .filter(first -> first.length() >= SHORTEST_NAME)
                .orElse("");
    }
}
