package no.samdrift.servicedesk.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes a {@link Letter} of the bytes of a mail. What comes is hostile until read: depth, parts and texts have bounds. */
final class LetterReading {
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 200;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int MOST_IDS = 100;
    private static final Charset OLD = Charset.forName("windows-1252");
    private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,500})>");

    private static final Session SESSION = Session.getInstance(settings());

    private final MimeMessage mail;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Letter.Enclosure> enclosures = new ArrayList<>();
    private int parts;

    private LetterReading(byte[] raw) throws MessagingException {
        mail = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
    }

    /** Headers may be written in UTF-8 as they are (RFC 6532). */
    private static Properties settings() {
        Properties settings = new Properties();
        settings.put("mail.mime.allowutf8", "true");
        return settings;
    }

    /** @throws UnreadableMail where it is broken: all of it can be read, or it is not taken for read */
    static Letter read(byte[] raw) throws UnreadableMail {
        try {
            LetterReading reading = new LetterReading(raw);
            reading.part(reading.mail, 0);
            return reading.letter();
        } catch (MessagingException | IOException | RuntimeException e) {
            throw new UnreadableMail(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    /** As much of it as can be read, for a person to look at: of a broken one its first letters. */
    static Letter best(byte[] raw) {
        try {
            return read(raw);
        } catch (UnreadableMail broken) {
            String text = decoded(Arrays.copyOf(raw, Math.min(raw.length, 20_000)), null);
            try {
                LetterReading reading = new LetterReading(raw);
                int body = text.replace("\r\n", "\n").indexOf("\n\n");
                reading.plain.append(
                        body < 0 ? text : text.replace("\r\n", "\n").substring(body));
                reading.enclosures.add(new Letter.Enclosure("e-post.eml", raw));
                return reading.letter();
            } catch (MessagingException | RuntimeException e) {
                return new Letter(
                        null, null, "", "", MailKind.PERSON, List.of(), clean(text), "", List.of(), List.of());
            }
        }
    }

    private Letter letter() throws MessagingException {
        InternetAddress from = from();
        String address = from == null ? null : from.getAddress().toLowerCase(Locale.ROOT);
        return new Letter(
                ids("Message-ID").stream().findFirst().orElse(null),
                address == null || address.length() > 254 ? null : clean(address),
                from == null ? "" : line(from.getPersonal(), 200),
                line(subject(), 200),
                MailKind.of(mail),
                thread(),
                clean(plain.toString()),
                html.toString(),
                enclosures,
                headers("Authentication-Results"));
    }

    /** What it is known by, where its headers can be read. */
    static String id(byte[] raw) {
        try {
            return new LetterReading(raw).ids("Message-ID").stream().findFirst().orElse(null);
        } catch (MessagingException | RuntimeException e) {
            return null;
        }
    }

    private InternetAddress from() throws MessagingException {
        for (String header : headers("From")) {
            InternetAddress[] all = InternetAddress.parseHeader(header, false);
            for (InternetAddress each : all)
                if (each.getAddress() != null && each.getAddress().indexOf('@') > 0) return each;
        }
        return null;
    }

    private String subject() throws MessagingException {
        String subject = mail.getSubject();
        return subject == null ? "" : subject;
    }

    /** What it answers, the nearest first: RFC 5322, 3.6.4. */
    private List<String> thread() throws MessagingException {
        List<String> thread = new ArrayList<>(ids("In-Reply-To"));
        thread.addAll(ids("References").reversed());
        return thread.stream().distinct().limit(MOST_IDS).toList();
    }

    private List<String> ids(String header) throws MessagingException {
        return headers(header).stream()
                .flatMap(value -> ID.matcher(value).results())
                .map((MatchResult id) -> id.group(1))
                .toList();
    }

    private List<String> headers(String name) throws MessagingException {
        String[] values = mail.getHeader(name);
        return values == null
                ? List.of()
                : Arrays.stream(values).map(MimeUtility::unfold).toList();
    }

    private void part(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++parts > MOST_PARTS) throw new ParseException("more parts than a letter has");
        if (part.isMimeType("multipart/*")) {
            MimeMultipart many = new MimeMultipart(part.getDataHandler().getDataSource());
            for (int i = 0; i < many.getCount(); i++) {
                BodyPart each = many.getBodyPart(i);
                part(each, depth + 1);
            }
            return;
        }
        String name = name(part);
        boolean said = name == null && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (said && part.isMimeType("text/plain"))
            plain.append(plain.isEmpty() ? "" : "\n\n").append(text(part));
        else if (said && part.isMimeType("text/html")) html.append(text(part));
        else enclosures.add(new Letter.Enclosure(name == null ? unnamed(part) : name, content(part)));
    }

    private static String name(Part part) throws MessagingException {
        String name = part.getFileName();
        if (name == null) return null;
        try {
            return line(MimeUtility.decodeText(name), 200);
        } catch (UnsupportedEncodingException e) {
            return line(name, 200);
        }
    }

    private static String unnamed(Part part) throws MessagingException {
        if (part.isMimeType("message/rfc822")) return "e-post.eml";
        String ending = new ContentType(part.getContentType()).getSubType();
        return "vedlegg." + ending.replaceAll("[^A-Za-z0-9].*", "").toLowerCase(Locale.ROOT);
    }

    private static byte[] content(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            in.transferTo(out);
            return out.toByteArray();
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(LONGEST_TEXT);
            return decoded(bytes, new ContentType(part.getContentType()).getParameter("charset"));
        }
    }

    /** By the character set it names, where there is such a one; else as what it most likely is. */
    private static String decoded(byte[] bytes, String named) {
        try {
            if (named != null && !named.toLowerCase(Locale.ROOT).contains("ascii"))
                return new String(bytes, Charset.forName(MimeUtility.javaCharset(named)));
        } catch (IllegalArgumentException unknown) {
            // as if it named none
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, OLD);
        }
    }

    private static String line(String text, int longest) {
        if (text == null) return "";
        String line = clean(text).replaceAll("\\s+", " ").strip();
        return line.length() <= longest ? line : clean(line.substring(0, longest - 1)) + "…";
    }

    /** Without what no person can read: control characters, halves of characters. */
    static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            boolean control = c < 32 && c != '\t' && c != '\n' || c == 127;
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (c == '\r') kept.append('\n');
            else if (!control && !half) kept.appendCodePoint(c);
        });
        return kept.toString();
    }
}
