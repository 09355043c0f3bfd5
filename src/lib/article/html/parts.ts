const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What carries a power and not a footnote: a figure, a bracket, a unit, a variable. */
const base = /(?:[\d)]|(?:^|[^\p{L}])(?:[kcmdn]?m|ft|in|mi|yd|mc|[a-zA-Z]))$/u;

/** The words of the paragraph that is being read from a page, as they come in. */
export class LineOfParts {
	#parts: string[] = [];
	#length = 0;
	#linked = 0;
	#isBroken = false;
	/** Where a raised or lowered figure begins, and how much of the line was links before. */
	#raised: { at: number; linked: number } | undefined;

	/** Whether a line break is the last thing that came. */
	get isBroken(): boolean {
		return this.#isBroken;
	}

	push(text: string, isLinked: boolean): void {
		this.#parts.push(text);
		this.#length += text.length;
		if (isLinked) this.#linked += text.length;
		if (/\S/.test(text)) this.#isBroken = false;
	}

	break(): void {
		this.#parts.push('\n');
		this.#isBroken = true;
	}

	/** The line so far, which begins anew. */
	take(): { text: string; linkShare: number } {
		const text = this.#parts.join('');
		const linkShare = this.#linked / Math.max(this.#length, 1);
		this.#parts = [];
		this.#length = this.#linked = 0;
		this.#isBroken = false;
		this.#raised = undefined;
		return { text, linkShare };
	}

	raise(): void {
		this.#raised = { at: this.#parts.length, linked: this.#linked };
	}

	/** 10<sup>6</sup> keeps its power as 10⁶; the raised number of a footnote goes; CO<sub>2</sub> is CO2. */
	settleRaised(name: 'sup' | 'sub'): void {
		if (!this.#raised) return;
		const { at, linked } = this.#raised;
		this.#raised = undefined;
		const text = this.#parts.splice(at).join('').trim();
		const isFigure = /^[\d\s,*†‡§]+$/.test(text);
		if (name === 'sub' || !isFigure) this.#parts.push(text);
		else if (this.#linked === linked && text.length < 3 && base.test(this.#tail())) {
			this.#parts.push(text.replace(/\d/g, (digit) => superscripts[Number(digit)]!));
		}
	}

	/** The last few characters, without joining all that came before. */
	#tail(): string {
		let tail = '';
		for (let i = this.#parts.length - 1; i >= 0 && tail.length < 8; i--)
			tail = this.#parts[i]! + tail;
		return tail.slice(-8);
	}
}
