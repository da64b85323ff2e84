package no.samdrift.web.live;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.StringJoiner;

/** {@code GET /live?of=key,key}: how often each changed, as {@code 3,0}. Reads memory only, touches no session. */
@WebServlet("/live")
public class LiveServlet extends HttpServlet {
    private static final int MOST = 50;

    @Inject
    private Followers followers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getParameter("of");
        StringJoiner times = new StringJoiner(",");
        if (asked != null) for (String key : asked.split(",", MOST)) times.add(String.valueOf(followers.times(key)));
        response.setContentType("text/plain;charset=US-ASCII");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(times.toString());
    }
}
