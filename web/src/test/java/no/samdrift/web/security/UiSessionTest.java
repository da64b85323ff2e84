package no.samdrift.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.cooperation.access.Sessions;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was ended elsewhere ends a browser's session between two requests, never in the middle of a page. */
class UiSessionTest {
    private static final Caller KARI = new Caller(7, "kari", "Kari", Language.NB, null, List.of(), "");
    private Instant now = Instant.parse("2026-11-28T12:00:00Z");
    private boolean alive = true;
    private int asked;

    private final UiSession signedIn = new UiSession();

    UiSessionTest() {
        signedIn.sessions = new Sessions() {
            @Override
            public long begin(Caller caller, String agent) {
                return 1;
            }

            @Override
            public Optional<Caller> caller(long id) {
                asked++;
                return alive ? Optional.of(KARI) : Optional.empty();
            }
        };
        signedIn.time = new Time() {
            @Override
            public Instant now() {
                return now;
            }
        };
    }

    /** An interface of which nothing matters but what is kept in it. */
    @SuppressWarnings("unchecked")
    private static <T> T bag(Class<T> type, Map<String, Object> answers) {
        Map<String, Object> kept = new HashMap<>();
        return (T) Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, with) -> switch (method.getName()) {
                    case "getAttribute" -> kept.get(with[0]);
                    case "setAttribute" -> kept.put((String) with[0], with[1]) == null ? null : null;
                    case "removeAttribute" -> kept.remove(with[0]) == null ? null : null;
                    default -> answers.get(method.getName());
                });
    }

    private void begin() {
        ConfigProviderResolver.setInstance(new ConfigProviderResolver() {
            @Override
            public Config getConfig() {
                return bag(Config.class, Map.of("getOptionalValue", Optional.empty()));
            }

            @Override
            public Config getConfig(ClassLoader loader) {
                return getConfig();
            }

            @Override
            public ConfigBuilder getBuilder() {
                return null;
            }

            @Override
            public void registerConfig(Config config, ClassLoader loader) {}

            @Override
            public void releaseConfig(Config config) {}
        });
        HttpSession session = bag(HttpSession.class, Map.of());
        VaadinSession.setCurrent(new VaadinSession(null) {
            @Override
            public WrappedSession getSession() {
                return new WrappedHttpSession(session);
            }
        });
        signedIn.begin(
                bag(HttpServletRequest.class, Map.of("getSession", session)),
                bag(HttpServletResponse.class, Map.of()),
                KARI,
                false);
        request();
    }

    private static void request() {
        CurrentInstance.set(VaadinRequest.class, bag(VaadinRequest.class, Map.of()));
    }

    @AfterEach
    void leave() {
        CurrentInstance.clearAll();
        ConfigProviderResolver.setInstance(null);
    }

    @Test
    void aPageThatBeganForSomebodyEndsForThem() {
        begin();
        assertEquals(Optional.of(KARI), signedIn.caller());
        alive = false;
        now = now.plus(Duration.ofSeconds(31));
        assertEquals(Optional.of(KARI), signedIn.caller());
        request();
        assertEquals(Optional.empty(), signedIn.caller());
        request();
        assertEquals(Optional.empty(), signedIn.caller());
    }

    @Test
    void rightsAreReadAnewEveryHalfMinuteAndWhenForgotten() {
        begin();
        signedIn.caller();
        assertEquals(0, asked);
        now = now.plus(Duration.ofSeconds(31));
        request();
        signedIn.caller();
        signedIn.caller();
        assertEquals(1, asked);
        signedIn.forget();
        signedIn.caller();
        assertEquals(2, asked, "in the same request");
        CurrentInstance.set(VaadinRequest.class, null);
        assertEquals(Optional.of(KARI), signedIn.caller(), "outside of requests too");
    }
}
