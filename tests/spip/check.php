<?php
// Our SPIP source, read by SPIP itself: every article must come out as its HTML twin says it, word for word, each word where it belongs.
//
//   tests/spip/check.sh public            gets SPIP, then runs this
//   php tests/spip/check.php SPIP public  where SPIP is an unpacked spip (4.4): the folder with ecrire/ and plugins-dist/ in it
//
// Needs php-cli, php-sqlite3, php-mbstring and php-xml. SPIP runs here without a server, in a folder that is removed again.
// With a third argument, only files whose path holds it are read; with SHOW=1 the HTML that SPIP makes is printed.

namespace SpipLeague\Component\Kernel {
    // What SPIP asks of its kernel: where it is.
    class Here {
        function getCwd() { return getcwd(); }
        function isFrontOffice() { return true; }
        function isBackOffice() { return false; }
    }
    function app() { static $here; return $here ??= new Here(); }
    function param($name) { return ['spip.dirs.core' => 'ecrire/', 'spip.routes.back_office' => 'ecrire'][$name] ?? null; }
}

namespace {
    error_reporting(E_ERROR | E_PARSE);
    define('SPIP_ERREUR_REPORT', E_ERROR | E_PARSE);
    [, $spip, $public] = array_map(fn ($path) => realpath($path) ?: $path, $argv);
    $only = $argv[3] ?? '';

    // A site: SPIP's folders, an empty database, and the settings that its text functions look up.
    $site = sys_get_temp_dir() . '/colportage-spip-' . getmypid();
    foreach (['', '/config/bases', '/tmp/cache', '/local', '/IMG'] as $folder) mkdir($site . $folder, 0700, true);
    register_shutdown_function(fn () => exec('rm -r ' . escapeshellarg($site)));
    foreach (['ecrire', 'prive', 'plugins-dist', 'squelettes-dist'] as $folder) symlink("$spip/$folder", "$site/$folder");
    file_put_contents("$site/config/connect.php", "<?php\n\$GLOBALS['spip_connect_version'] = 0.8;\n"
        . "spip_connect_db('localhost', '', '', '', 'spip', 'sqlite3', 'spip', '', 'utf8');\n");
    chdir($site);
    $base = new PDO('sqlite:config/bases/spip.sqlite');
    $base->exec('CREATE TABLE spip_meta (nom TEXT PRIMARY KEY, valeur TEXT, impt TEXT DEFAULT "oui", maj TEXT)');
    $base->exec('CREATE TABLE spip_jobs (id_job INTEGER PRIMARY KEY, descriptif, fonction, args, md5args, inclure, priorite, date, status)');
    $base->exec('CREATE TABLE spip_articles (id_article INTEGER PRIMARY KEY, titre, lang, statut, id_trad)');
    $base->exec('CREATE TABLE spip_documents (id_document INTEGER PRIMARY KEY, extension, titre, fichier, media, mode, distant, statut)');
    $meta = $base->prepare('INSERT INTO spip_meta (nom, valeur) VALUES (?, ?)');
    foreach (['charset' => 'utf-8', 'langue_site' => 'fr', 'langues_utilisees' => 'fr,en,es,ar', 'adresse_site' => 'http://spip.example'] as $name => $value) {
        $meta->execute([$name, $value]);
    }
    $GLOBALS['spip_lang'] = 'fr';
    $_SERVER = ['HTTP_HOST' => 'spip.example', 'REQUEST_URI' => '/spip.php', 'REQUEST_METHOD' => 'GET', 'SERVER_PORT' => '80'] + $_SERVER;
    spl_autoload_register(function ($class) {
        if (str_starts_with($class, 'Spip\\')) require 'ecrire/src/' . strtr(substr($class, 5), '\\', '/') . '.php';
    });
    define('_DIR_RESTREINT_ABS', 'ecrire/');
    define('_ROOT_CWD', getcwd() . '/');
    require 'ecrire/inc_version.php';
    include_spip('inc/texte');

    /** The HTML that SPIP makes of a body: the text, and the notes below it. */
    function rendered(string $body, string $lang): array {
        changer_langue($lang);
        $notes = charger_fonction('notes', 'inc');
        $notes('', 'reset_all');
        $html = propre($body, '', []);
        return [$html, (string) $GLOBALS['les_notes']];
    }

    /** The fields of one of our files, without what is said before them. */
    function fields(string $path): array {
        $text = str_replace("\r\n", "\n", file_get_contents($path));
        return array_map('trim', array_slice(preg_split('/^=====.*=====$/m', $text), 1));
    }

    const BLOCKS = ['p', 'div', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'tr', 'th', 'td', 'h2', 'hr', 'pre'];

    /** Every word of some HTML, in order, with where it stands: its stress, its link, its list. `¶` is where a block begins, `⏎` a new line. */
    function words(string $html): array {
        $doc = new DOMDocument();
        @$doc->loadHTML('<?xml encoding="utf-8"?><body>' . $html . '</body>');
        $body = $doc->getElementsByTagName('body')->item(0);
        $pieces = [];
        walk($body, [], $pieces);
        $out = [];
        // Letters that touch are one word, whatever tags stand between them.
        $glue = false;
        foreach ($pieces as [$text, $where]) {
            if ($text === '¶' || $text === '⏎') {
                if (end($out) === '⏎' && $text === '¶') array_pop($out);
                if (!in_array(end($out), ['¶', '⏎'], true) && $out) $out[] = $text;
                $glue = false;
                continue;
            }
            $parts = preg_split('/[\s\x{A0}\x{202F}\x{2009}]+/u', $text);
            foreach ($parts as $at => $part) {
                if ($at > 0) $glue = false;
                if ($part === '') continue;
                // The spaces of these signs are SPIP's to set, also in a title of another language that does not say so.
                if ($out && !in_array(end($out), ['¶', '⏎'], true) && (preg_match('/^[:;!?»%]/u', $part) || preg_match("/«(\t|$)/u", end($out)))) $glue = true;
                $stands = "\t" . implode(' ', $where);
                if ($glue && str_ends_with((string) end($out), $stands)) {
                    $out[] = substr(array_pop($out), 0, -strlen($stands)) . $part . $stands;
                } else {
                    $out[] = ($glue ? '+' : '') . $part . $stands;
                }
                $glue = true;
            }
        }
        while ($out && in_array(end($out), ['¶', '⏎'], true)) array_pop($out);
        return $out;
    }

    function walk(DOMNode $node, array $where, array &$pieces, bool $folded = false): void {
        foreach ($node->childNodes as $child) {
            if ($child instanceof DOMText) {
                // SPIP curls every apostrophe but those of code.
                $pieces[] = [isset($where['code']) ? $child->data : str_replace("'", '’', $child->data), array_keys($where)];
                continue;
            }
            if (!$child instanceof DOMElement) continue;
            $tag = $child->tagName;
            $class = $child->getAttribute('class');
            if ($tag === 'br') {
                $pieces[] = isset($where['code']) ? [' ', array_keys($where)] : ['⏎', []];
                continue;
            }
            if ($tag === 'span' && $class === 'spip_note_ref') {
                // SPIP's call of a note, as ours: " (1)".
                $pieces[] = [' (' . trim($child->textContent, "[]\u{A0} ") . ')', array_keys($where)];
                continue;
            }
            if ($tag === 'hr') {
                array_push($pieces, ['¶', []], ['* * *', array_keys($where)], ['¶', []]);
                continue;
            }
            if ($tag === 'table') {
                told($child, $where, $pieces);
                continue;
            }
            $inside = $where;
            // A quotation in an item has no room for anything but lines.
            $lines = $folded || ($tag === 'blockquote' && preg_grep('/^-/', array_keys($where)));
            $is = match ($tag) {
                'strong', 'b', 'h2' => 'strong',
                'em', 'i' => 'em',
                'dt', 'dd', 'li' => 'item',
                default => $tag,
            };
            if (in_array($is, ['strong', 'em', 'code', 'del'], true) || ($is === 'blockquote' && !$lines)) $inside[$is] = true;
            if (in_array($tag, ['ul', 'ol', 'dl'], true)) {
                $inside['-' . ($tag === 'ol' ? '#' : '*') . count(array_filter(array_keys($where), fn ($key) => $key[0] === '-'))] = true;
            }
            // SPIP makes links of bare addresses by itself.
            if ($tag === 'a' && !str_ends_with($class, ' auto')) {
                $inside['->' . preg_replace_callback('/[][{}|<>"`\\\\]/', fn ($sign) => sprintf('%%%02X', ord($sign[0])), $child->getAttribute('href'))] = true;
            }
            ksort($inside);
            $block = in_array($tag, BLOCKS, true);
            // What a term means stands on a line of its own, in the same item.
            if ($block) $pieces[] = $tag === 'dd' || $lines ? ['⏎', []] : ['¶', []];
            walk($child, $inside, $pieces, $lines);
            if ($block && $tag !== 'dt' && $tag !== 'dd' && !$lines) $pieces[] = ['¶', []];
        }
    }

    /** A table as a list, as we tell it where there is no room for one: an item a row, in which columns that say the same stand together. */
    function told(DOMElement $table, array $where, array &$pieces): void {
        global $french;
        $html = fn (DOMNode $cell) => implode('', array_map(fn ($node) => $cell->ownerDocument->saveHTML($node), iterator_to_array($cell->childNodes)));
        $list = '';
        $head = [];
        foreach ($table->getElementsByTagName('caption') as $caption) $list .= "<p><strong>{$html($caption)}</strong></p>";
        $list .= '<ul>';
        foreach ($table->getElementsByTagName('tr') as $row) {
            $cells = array_values(array_filter(iterator_to_array($row->childNodes), fn ($node) => $node instanceof DOMElement));
            if (str_starts_with($row->getAttribute('class'), 'row_first')) {
                $head = array_map(fn ($cell) => trim($cell->textContent), $cells);
                continue;
            }
            if ($cells[0]->tagName !== 'th') $list .= '<li>a row without a header</li>';
            $values = [];
            foreach (array_slice($cells, 1) as $at => $cell) $values[str_replace('<br>', ' ; ', $html($cell))][] = $head[$at + 1] ?? '?';
            $list .= "<li><strong>{$html($cells[0])}</strong><ul>";
            foreach ($values as $value => $columns) $list .= '<li>' . htmlspecialchars(implode(', ', $columns)) . ($french ? ' :' : ':') . " $value</li>";
            $list .= '</ul></li>';
        }
        $doc = new DOMDocument();
        @$doc->loadHTML('<?xml encoding="utf-8"?><body>' . $list . '</ul></body>');
        walk($doc->getElementsByTagName('body')->item(0), $where, $pieces);
    }

    /** Our HTML twin says struck words between two signs, as no form lets `<del>` through. */
    function struck(string $html): string {
        return preg_replace('/~~(.*?)~~/s', '<del>$1</del>', $html);
    }

    $wrong = 0;
    $read = 0;
    $count = 0;
    foreach (glob("$public/*/article/*.spip.txt") as $path) {
        if ($only !== '' && !str_contains($path, $only)) continue;
        $lang = basename(dirname($path, 2));
        $french = $lang === 'fr';
        [, , $body] = fields($path);
        [, , $twin] = fields(substr($path, 0, -strlen('.spip.txt')) . '.html.txt');
        [$html, $notes] = rendered($body, $lang);
        if (getenv('SHOW')) echo $html, "\n--\n", $notes, "\n";
        $found = words($html);
        // The twin's notes are a list below a title of their own.
        $twins = '';
        if ($notes !== '' && preg_match('~^(.*)\n\n<p><strong>[^<]*</strong></p>\n\n<ol>\n(.*)</ol>$~s', $twin, $parts)) {
            [, $twin, $twins] = $parts;
        }
        $notes = preg_replace('~<span class="spip_note_ref">.*?</span>~s', '', $notes);
        $twins = preg_replace(['~<li>~', '~</li>~'], ['<div>', '</div>'], $twins);
        $meant = words(struck($twin));
        $complaints = [];
        foreach ([[$found, $meant], [words($notes), words(struck($twins))]] as [$has, $wants]) {
            $count += count($wants);
            if ($has === $wants) continue;
            foreach (['has' => $has, 'wants' => $wants] as $name => $list) file_put_contents("$site/$name", implode("\n", $list) . "\n");
            $complaints[] = "SPIP's words (+) and ours (-)\n" . shell_exec("diff -U3 wants has | sed -n '3,\$p' | head -n " . (getenv('LINES') ?: 30));
        }
        foreach ([$html, $notes] as $part) {
            $shown = html_entity_decode(strip_tags(preg_replace('~<(code|pre)\b.*?</\1>~s', 'x', $part)));
            if (preg_match('/.{0,30}(?:[\x{A0}\x{202F}][ \x{A0}\x{202F}]|[ ][\x{A0}\x{202F}]).{0,30}/u', $shown, $twice)) $complaints[] = "two spaces: $twice[0]";
            if (str_contains($part, 'autobr')) $complaints[] = 'a line end that nobody wrote';
            if (substr_count($part, "\x01")) $complaints[] = 'a sign of SPIP\'s own';
        }
        $headings = preg_match_all('/^\{\{\{/m', $body);
        if (substr_count($html, '<h2') !== $headings) $complaints[] = "$headings headings, of which SPIP makes " . substr_count($html, '<h2');
        $read++;
        $wrong += $complaints ? 1 : 0;
        foreach ($complaints as $complaint) echo substr($path, strlen($public) + 1), ": $complaint\n";
    }
    echo "SPIP $spip_version_branche: $read articles, $count words; $wrong wrong\n";
    exit($wrong || !$read ? 1 : 0);
}
