package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A browser asks once for a file whose name says what is in it, and each time for one whose name does not. */
class LastingFilesIT {
    private static final Pattern BUILT = Pattern.compile("VAADIN/build/[^\"']+\\.js");
    private static final Pattern STYLES = Pattern.compile("styles/[a-z]+\\.css\\?v-c=[0-9a-f]+");
    private final Product product = Product.shared();

    private static String caching(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Control").orElse("");
    }

    @Test
    void filesNamedByWhatIsInThemLastAYear() {
        List<String> built = BUILT.matcher(product.get("/login").body())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertTrue(built.size() > 0, "the page names what it is built of");
        for (String file : built) {
            var answer = product.get("/" + file);
            assertEquals(200, answer.statusCode(), file);
            assertEquals("public, max-age=31536000, immutable", caching(answer), file);
        }
        var charts = product.get("/webjars/echarts/5.5.0/echarts.min.js");
        assertEquals(200, charts.statusCode());
        assertEquals("public, max-age=31536000, immutable", caching(charts));
    }

    /** Styles keep their names; the page asks for them by the hash of what is in them. */
    @Test
    void stylesAskedForByTheirHashLastAYear() {
        List<String> styles = STYLES.matcher(product.get("/login").body())
                .results()
                .map(MatchResult::group)
                .toList();
        assertTrue(styles.size() > 0, "the page names its styles");
        for (String file : styles)
            assertTrue(caching(product.get("/" + file)).contains("max-age=31536000, immutable"), file);
    }

    @Test
    void whatIsMissingAndWhatKeepsItsNameIsAskedForAgain() {
        for (String missing : List.of("/VAADIN/build/nothing-AbCd1234.js", "/webjars/echarts/0.0/echarts.min.js")) {
            var answer = product.get(missing);
            assertEquals("no-store", caching(answer), missing);
        }
        assertTrue(!caching(product.get("/js/samdrift-follow.js")).contains("immutable"));
    }
}
