import fs from 'node:fs';
import path from 'node:path';
import { chromiumFolder, packagesFolder } from '../paths.mjs';

const archiveFolder = path.join(packagesFolder, '@sparticuz', 'chromium', 'bin');

/** Without other fonts in sight, fontconfig cannot pick a serif for the user interface. */
const FONTS = [
  { from: '@embedpdf/fonts-sc/fonts', files: ['NotoSansHans-Regular.otf', 'NotoSansHans-Bold.otf'] },
  {
    from: 'dejavu-fonts-ttf/ttf',
    files: ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf', 'DejaVuSansMono.ttf', 'DejaVuSansMono-Bold.ttf'],
  },
];

/**
 * Unpacks Chromium, the system libraries it needs and fonts with Chinese characters. The package is built for
 * Linux on x64 only; elsewhere the browser that the machine has is used (see `browser.mjs`).
 */
export async function unpackChromium() {
  const fitting = process.platform === 'linux' && process.arch === 'x64';
  const unpackedBefore = !fs.existsSync(archiveFolder);
  if (unpackedBefore) return;
  if (fitting) {
    fs.rmSync(chromiumFolder, { recursive: true, force: true });
    fs.mkdirSync(chromiumFolder);
    await unpackArchive();
    copyFonts();
  }
  fs.rmSync(archiveFolder, { recursive: true, force: true }); // 70 MB
}

async function unpackArchive() {
  process.env['TMPDIR'] = chromiumFolder; // the package unpacks there
  process.env['AWS_EXECUTION_ENV'] = '24.x'; // makes it unpack libnss3, libnspr4 and libexpat too
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
}

function copyFonts() {
  const folder = path.join(chromiumFolder, 'fonts-host');
  for (const { from, files } of FONTS) {
    for (const file of files) fs.cpSync(path.join(packagesFolder, from, file), path.join(folder, file));
  }
  fs.writeFileSync(path.join(chromiumFolder, 'fonts.conf'), fontsConfiguration(folder));
}

/** @param {string} folder */
function fontsConfiguration(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${path.join(chromiumFolder, 'fonts-cache')}</cachedir>
${preferred('sans-serif', 'DejaVu Sans')}
${preferred('system-ui', 'DejaVu Sans')}
${preferred('monospace', 'DejaVu Sans Mono')}
</fontconfig>
`;
}

/**
 * @param {string} family
 * @param {string} latin
 */
function preferred(family, latin) {
  return `  <alias binding="same">
    <family>${family}</family>
    <prefer><family>${latin}</family><family>Noto Sans S Chinese</family></prefer>
  </alias>`;
}
