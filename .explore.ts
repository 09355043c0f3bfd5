import { readFileSync } from 'node:fs';
import { parseArticle } from '/tmp/wt/order/src/lib/article/parse.ts';
import { loadModel } from '/tmp/wt/order/src/lib/language/en/model.server.ts';
import { makeReader } from '/tmp/wt/order/src/lib/language/en/reader.ts';
import { freeClausesOf } from '/tmp/wt/order/src/lib/facts/clauses/free-clause.ts';
import { toldOf } from '/tmp/wt/order/src/lib/facts/clauses/wording.ts';
import { besides } from '/tmp/wt/order/src/lib/facts/clauses/clause-beside.ts';
import { findFacts } from '/tmp/wt/order/src/lib/facts/index.ts';
const reader = makeReader({ grammar: loadModel().grammar });
for (const f of process.argv.slice(2)) {
	const { article } = parseArticle(readFileSync(f), f);
	if (!article) continue;
	const r = reader.read(article);
	console.log('\n##', f.split('/').pop());
	for (const c of freeClausesOf(r)) {
		const p = c.proposition;
		if (!p.past) continue;
		const b = besides(c).filter((x) => /after|before|until|when|once/.test(x.marker));
		const dates = c.sentence.moments.map((m) => m.text).join(',');
		const succ =
			c.sentence.text
				.match(
					/\b(first|then|next|later|after|soon|eventually|finally|afterwards|following|before|until|subsequently)\b/gi
				)
				?.join(',') ?? '';
		console.log(
			`${c.sentence.paragraph}.${c.sentence.index} ${p.relation} ${c.entity ? 'E' : '-'} [${dates}] {${succ}} ${c.source ? 'SRC ' : ''}${toldOf(c) ?? '---'} ${b.map((x) => `<<${x.marker}|${x.text}>>`).join('')}`
		);
	}
	for (const x of findFacts(r))
		if (x.event) console.log('  EVENT', x.kind, x.event.when, x.event.value, x.event.text);
}
