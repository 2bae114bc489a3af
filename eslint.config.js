import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import globals from 'globals';
import hooks from 'eslint-plugin-react-hooks';
import jsdoc from 'eslint-plugin-jsdoc';
import ts from 'typescript-eslint';

// A file imports from its own layer or an earlier one; CONTRIBUTING.md says what lives where.
const layers = [
  'time',
  'model',
  'dataset',
  'filters',
  'engine',
  'chart',
  'picture',
  'i18n',
  'views',
  'state',
  'app',
];
const views = readdirSync(new URL('./src/views', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const from = (folders, message) => ({ group: folders.map((f) => `**/${f}/**`), message });
const react = {
  group: ['react', 'react-dom', 'react-dom/*', 'react-router', 'react-router/*', '@tanstack/*'],
  message: 'This code also runs in a worker and in Node: no React here.',
};
const gestures = {
  group: ['d3'],
  importNames: [
    'select',
    'selectAll',
    'pointer',
    'pointers',
    'zoom',
    'zoomIdentity',
    'zoomTransform',
    'brush',
    'brushX',
    'brushY',
    'drag',
  ],
  message: 'Only chart/gestures, useZoom and useBrush touch d3 selection, zoom, brush and drag.',
};
const compilers = {
  group: ['d3'],
  importNames: ['csvParse', 'csv', 'tsv', 'tsvParse', 'dsv', 'dsvFormat', 'html', 'autoType'],
  message: 'd3-dsv compiles code, which the content security policy forbids.',
};
const testing = from(['testing'], 'Only tests import src/testing.');

// The packages that d3 gathers would go round the two lists above.
const parts = { group: ['d3-*'], message: 'Import from d3, where the rules on its parts hold.' };

const imports = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const gestureFiles = ['src/chart/gestures.ts', 'src/chart/useZoom.ts', 'src/chart/useBrush.ts'];
const tests = ['**/*.test.ts', '**/*.test.tsx'];

const layerRules = layers.flatMap((layer, i) => {
  const later = layers.slice(i + 1);
  const rules = [compilers, parts];
  if (later.length)
    rules.push(from(later, `${layer} may import ${layers.slice(0, i + 1).join(', ')} only.`));
  if (i < 5) rules.push(react);
  const code = [`src/${layer}/**/*.{ts,tsx}`];
  if (layer !== 'views') {
    return [
      imports(code, [...rules, gestures, testing], [...tests, ...gestureFiles]),
      imports(
        code.map((f) => f.replace('*.{ts,tsx}', '*.test.{ts,tsx}')),
        rules,
      ),
      ...(layer === 'chart' ? [imports(gestureFiles, [...rules, testing])] : []),
    ];
  }
  const shared = imports(['src/views/*.ts'], [...rules, gestures, testing]);
  const perView = views.flatMap((view) => {
    const others = views.filter((v) => v !== view);
    const own = [
      ...rules,
      from(
        [...others, 'dataset'],
        'A view imports no other view, and neither dataset, state nor app.',
      ),
    ];
    return [
      imports([`src/views/${view}/**/*.{ts,tsx}`], [...own, gestures, testing], tests),
      imports([`src/views/${view}/layout/**/*.ts`], [...own, gestures, testing, react], tests),
    ];
  });
  return [shared, ...perView];
});

export default ts.config(
  { ignores: ['dist', 'test-results', 'playwright-report', 'coverage'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks, jsdoc },
    rules: {
      ...hooks.configs.recommended.rules,
      'max-lines': ['error', { max: 300 }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'Use an `as const` tuple.' },
        { selector: 'MemberExpression[property.name="innerHTML"]', message: 'No HTML from data.' },
        { selector: 'MemberExpression[property.name="outerHTML"]', message: 'No HTML from data.' },
        {
          selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]',
          message: 'No HTML from data.',
        },
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'No HTML from data.',
        },
        { selector: 'CallExpression[callee.property.name="html"]', message: 'No HTML from data.' },
        {
          selector: 'CallExpression[callee.property.name="attr"][arguments.0.value="style"]',
          message: 'Inline style attributes are blocked by the content security policy.',
        },
        { selector: 'NewExpression[callee.name="Function"]', message: 'No code from strings.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: [...tests, 'src/testing/**'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ClassDeclaration: true },
          contexts: [
            'ExportNamedDeclaration > TSTypeAliasDeclaration',
            'ExportNamedDeclaration > TSTypeAliasDeclaration TSPropertySignature',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
          enableFixer: false,
        },
      ],
    },
  },
  { files: ['scripts/**', '*.{js,ts}', 'e2e/**'], languageOptions: { globals: globals.node } },
  { files: ['e2e/bench/page/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['e2e/playwright.config.ts', '*.config.{js,ts}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  ...layerRules,
);
