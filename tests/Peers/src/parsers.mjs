// Incremental parsers of Markdown: one typed character -> the new tree.
import { parser as lezer } from '@lezer/markdown';
import { TreeFragment } from '@lezer/common';
import TreeSitter from 'tree-sitter';
import markdown from '@tree-sitter-grammars/tree-sitter-markdown';
import { Lines, typing } from './timing.mjs';

function withLezer(text, limits) {
  let current = text;
  let tree = lezer.parse(text);
  let fragments = TreeFragment.addTree(tree);
  return typing(text, ({ from, to, insert }) => {
    current = current.slice(0, from) + insert + current.slice(to);
    fragments = TreeFragment.applyChanges(fragments, [{ fromA: from, toA: to, fromB: from, toB: from + insert.length }]);
    tree = lezer.parse(current, fragments);
    fragments = TreeFragment.addTree(tree, fragments);
  }, limits);
}

function withTreeSitter(text, limits) {
  const parser = new TreeSitter();
  parser.setLanguage(markdown);
  const lines = new Lines(text);
  let current = text;
  const read = (index) => current.slice(index, index + 16384);
  let tree = parser.parse(read);
  return typing(text, ({ from, to, insert }) => {
    const { line: row, character: column } = lines.position(from);
    current = current.slice(0, from) + insert + current.slice(to);
    tree.edit({
      startIndex: from, oldEndIndex: to, newEndIndex: from + insert.length,
      startPosition: { row, column },
      oldEndPosition: { row, column: column + to - from },
      newEndPosition: { row, column: column + insert.length },
    });
    tree = parser.parse(read, tree);
  }, limits);
}

export const parsers = { '@lezer/markdown': withLezer, 'tree-sitter-markdown': withTreeSitter };
